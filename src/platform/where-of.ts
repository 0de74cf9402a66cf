/**
 * Where in the code a fault arose, nearest first: file and line alone. What it says itself may quote what a person wrote,
 * over several lines.
 */
export function whereOf(fault: unknown): string[] {
	if (!(fault instanceof Error)) return []
	const { stack = '', message } = fault
	const places = message === '' ? stack : stack.slice(stack.indexOf(message) + message.length)
	return places
		.split('\n')
		.map((line) => /^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1])
		.filter((place) => place !== undefined)
		.slice(0, 4)
}
