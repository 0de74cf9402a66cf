/** How far long work has come, on stderr: a bar on a terminal, elsewhere a line now and then. */
export type Progress = { at(share: number): void; done(): void }

const betweenLines = 10_000
const betweenBars = 100
const width = 30

export function progress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
	let next = performance.now() + (stream.isTTY ? 3 * betweenBars : betweenLines)
	let drawn = false
	return {
		at(share) {
			const now = performance.now()
			if (now < next) return
			next = now + (stream.isTTY ? betweenBars : betweenLines)
			const percent = Math.floor(share * 100)
			if (stream.isTTY) {
				const full = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
				stream.write(`\r${label} ${full} ${percent} %`)
				drawn = true
			} else {
				stream.write(`${label}: ${percent} %\n`)
			}
		},
		done() {
			if (drawn) stream.write('\r\u001b[2K')
			drawn = false
		},
	}
}
