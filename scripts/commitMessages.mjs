/**
 * `npm run commit-messages [-- RANGE]`: whether the messages of these commits (the last one, if no range is given) keep
 * to CONTRIBUTING: a subject of at most 72 characters, an empty line, and a body that says why.
 */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const LONGEST_SUBJECT = 72;

/** What is wrong with a commit's message, one sentence each; none when it is as it should be. */
export function problemsOfMessage(message) {
  const [subject, gap, ...body] = message.trimEnd().split('\n');
  const problems = [];
  if (subject.trim() === '') problems.push('the subject is empty');
  if (subject.length > LONGEST_SUBJECT)
    problems.push(`the subject has ${subject.length} characters; at most ${LONGEST_SUBJECT} are allowed`);
  if (gap !== undefined && gap.trim() !== '') problems.push('the line after the subject is not empty');
  if (body.join('').trim() === '') problems.push('there is no body that says why');
  return problems;
}

function commitsIn(range) {
  const which = range === undefined ? ['-1'] : [range];
  const { status, stdout, stderr } = spawnSync('git', ['log', '--no-merges', '--format=%h%n%B%x00', ...which], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git cannot list ${range ?? 'the last commit'}: ${stderr.trim()}`);
  return stdout
    .split('\0')
    .map((text) => text.trimStart())
    .filter((text) => text !== '')
    .map((text) => {
      const end = text.indexOf('\n');
      return { hash: text.slice(0, end), message: text.slice(end + 1) };
    });
}

function main([range]) {
  let wrong = 0;
  for (const { hash, message } of commitsIn(range))
    for (const problem of problemsOfMessage(message)) {
      process.stdout.write(`${hash}: ${problem}\n`);
      wrong++;
    }
  if (wrong > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
