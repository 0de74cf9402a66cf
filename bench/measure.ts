export type Pair = {
	readonly what: string
	readonly peer: string
	readonly ours: () => Promise<unknown>
	readonly theirs: () => Promise<unknown>
}

export type Measured = {
	readonly what: string
	readonly peer: string
	readonly ours: number
	readonly theirs: number
}

const warmUps = 5

/** Both sides by turns in one run, so that a busy machine slows them alike; the middle time of each, in milliseconds. */
export async function compare(pair: Pair, rounds: number): Promise<Measured> {
	const ours: number[] = []
	const theirs: number[] = []
	for (let round = -warmUps; round < rounds; round++) {
		const a = await timeOf(pair.ours)
		const b = await timeOf(pair.theirs)
		if (round < 0) continue
		ours.push(a)
		theirs.push(b)
	}
	return { what: pair.what, peer: pair.peer, ours: middle(ours), theirs: middle(theirs) }
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
	const start = performance.now()
	await run()
	return performance.now() - start
}

function middle(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

export function tableOf(rows: readonly Measured[]): string {
	const lines = rows.map(({ what, peer, ours, theirs }) => [
		what,
		`${ours.toFixed(2)} ms`,
		`${theirs.toFixed(2)} ms`,
		`${(ours / theirs).toFixed(1)} ×`,
		peer,
	])
	const all = [['what', 'ours', 'peer', 'ratio', 'the peer is'], ...lines]
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
	return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
