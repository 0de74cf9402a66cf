/** Progress and asides go to stderr, so that stdout holds the answer alone. */
export function say(line: string): void {
	process.stderr.write(`${line}\n`)
}
