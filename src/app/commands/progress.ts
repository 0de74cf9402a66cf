import { say } from './say.ts'

const width = 30

/** Tells on stderr how far something has come: as a bar on a terminal, else as a line at each tenth. */
export function progress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr) {
	let tenths = 0
	return (done: number, total: number): void => {
		const share = total === 0 ? 1 : done / total
		if (stream.isTTY) {
			const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '·')
			stream.write(`\r${bar} ${done} of ${total}${share === 1 ? '\n' : ''}`)
			return
		}
		if (Math.floor(share * 10) === tenths) return
		tenths = Math.floor(share * 10)
		say(`${done} of ${total} rows`)
	}
}
