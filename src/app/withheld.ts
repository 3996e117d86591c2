/** Parameters whose numbers stay in the model and out of every output (N5), as every contract names them. */
import type { WithheldJson } from '../publish/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import { unseenParameters } from '../scenario/index.ts';

/** Empty where nothing of the regime says what watching does to workers. In the regime's order; no number in it. */
export function withheldJson(regime: CheckedRegime): WithheldJson[] {
  const hidden = unseenParameters(regime);
  return regime.parameters
    .filter(({ name }) => hidden.has(name))
    .map(({ name, label, mark, assumption }) => ({
      parameter: name,
      label,
      mark,
      because: assumption?.because ?? null,
      why: 'watch',
    }));
}
