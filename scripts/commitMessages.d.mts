/** What is wrong with a commit's message, one sentence each; none when it is as it should be. */
export function problemsOfMessage(message: string): string[];
