/** The check of commit messages, seen to bite. */
import { expect, test } from 'vitest';
import { problemsOfMessage } from '../../scripts/commitMessages.mjs';

const BODY = 'Lists that lasted too long held cells that had gone.';

test('a short subject and a body that says why pass', () => {
  expect(problemsOfMessage(`Neighbour lists last two steps\n\n${BODY}\n`)).toEqual([]);
  expect(problemsOfMessage(`${'s'.repeat(72)}\n\n${BODY}`)).toEqual([]);
});

test.each([
  ['a long subject', `${'s'.repeat(73)}\n\n${BODY}`, ['the subject has 73 characters; at most 72 are allowed']],
  ['no body', 'Neighbour lists last two steps', ['there is no body that says why']],
  ['no empty line', `Neighbour lists\nlast two steps\n${BODY}`, ['the line after the subject is not empty']],
  ['no subject', `\n\n${BODY}`, ['the subject is empty']],
])('%s is told', (_, message, problems) => {
  expect(problemsOfMessage(message)).toEqual(problems);
});
