/** Checks a regime and counts what its numbers rest on. */
import { isCorveeError, type Problem } from '../base/index.ts';
import { checkRegime, planFromChecked, planHash, type RegimeFiles } from '../regime/index.ts';
import { readRegimeDir } from './regime-dir.ts';
import type { CheckJson } from './shapes/check.ts';

export interface CheckResult {
  readonly json: CheckJson;
  /** The regime's files, to quote the lines of a problem from. */
  readonly files: RegimeFiles;
  readonly problems: readonly Problem[];
}

/** @throws CorveeError 'regime-missing'; mistakes in the regime are in the result, not thrown */
export function check(dir: string): CheckResult {
  const files = readRegimeDir(dir);
  try {
    const regime = checkRegime(dir, files);
    const parameters = regime.parameters;
    return {
      files,
      problems: [],
      json: {
        schema: 1,
        regime: regime.regime.regime,
        sound: true,
        planHash: planHash(planFromChecked(regime)),
        rules: regime.rules.length,
        parameters: parameters.length,
        withClaims: parameters.filter((parameter) => parameter.values !== undefined).length,
        assumptions: parameters.filter((parameter) => parameter.assumption !== undefined).length,
        levers: parameters.filter((parameter) => parameter.mark === 'lever').length,
        problems: [],
      },
    };
  } catch (error) {
    if (!isCorveeError(error, 'regime-refused')) throw error;
    const { problems } = error.data;
    return {
      files,
      problems,
      json: {
        schema: 1,
        regime: null,
        sound: false,
        planHash: null,
        rules: 0,
        parameters: 0,
        withClaims: 0,
        assumptions: 0,
        levers: 0,
        problems: problems.map(({ code, data, places }) => ({
          code,
          data: { ...data },
          places: [...places],
        })),
      },
    };
  }
}
