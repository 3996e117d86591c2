/** What is wrong with a copy, each mistake with its line and what to do: the mistakes of `corvee check`, and claims that the case does not have. */
import { isCorveeError, type Problem } from '../../base/index.ts';
import type { Reader } from '../../evidence/index.ts';
import { problemText, type Locale } from '../../messages/index.ts';
import { checkRegime, citationsOf, type CheckedRegime } from '../../regime/index.ts';
import type { RegisterData } from '../../register/index.ts';
import { registerData } from '../register-data.ts';
import type { CheckedCopyJson, CopyFiles } from '../shapes/regime-copy.ts';

/** How a copy is called in messages. */
const NAME = 'copy';

export async function checkCopy(reader: Reader, files: CopyFiles, locale: Locale): Promise<CheckedCopyJson> {
  const problems = problemsOf(files, await registerData(reader));
  return {
    schema: 1,
    sound: problems.length === 0,
    problems: problems.map((problem) => ({
      code: problem.code,
      text: problemText(locale, problem),
      places: problem.places.map(({ file, line, column }) => ({ file, line, column })),
    })),
  };
}

/** @throws CorveeError 'regime-refused' with every problem */
export function copyOf(files: CopyFiles): CheckedRegime {
  return checkRegime(NAME, files);
}

function problemsOf(files: CopyFiles, data: RegisterData): readonly Problem[] {
  try {
    return uncited(copyOf(files), data);
  } catch (error) {
    if (!isCorveeError(error, 'regime-refused')) throw error;
    return error.data.problems;
  }
}

function uncited(regime: CheckedRegime, data: RegisterData): Problem[] {
  const known = new Set<string>([...data.claims.values()].flatMap(({ claim }) => claim.slug ?? []));
  return [...citationsOf(regime)].flatMap(([slug, places]): Problem[] =>
    known.has(slug) ? [] : [{ code: 'claim-absent', data: { slug }, places }],
  );
}
