import { availableParallelism, cpus, totalmem } from 'node:os'

export type Pair = {
	readonly what: string
	readonly peer: string
	readonly ours: () => Promise<unknown>
	readonly theirs: () => Promise<unknown>
}

/** What was measured beside what: milliseconds unless it says another unit. */
export type Measured = {
	readonly what: string
	readonly peer: string
	readonly ours: number
	readonly theirs: number
	readonly unit?: 'ms' | 'cells' | 'per cent'
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

/** Long work, measured once on each side. */
export async function compareOnce({ what, peer, ours, theirs }: Pair): Promise<Measured> {
	return { what, peer, ours: await timeOf(ours), theirs: await timeOf(theirs) }
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
	const start = performance.now()
	await run()
	return performance.now() - start
}

function middle(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

export const ratioOf = ({ ours, theirs }: Measured): number => ours / theirs

export function tableOf(rows: readonly Measured[]): string {
	const lines = rows.map((row) => [
		row.what,
		amount(row.ours, row.unit),
		amount(row.theirs, row.unit),
		`${ratioOf(row).toFixed(2)} ×`,
		row.peer,
	])
	const all = [['what', 'ours', 'peer', 'ratio', 'the peer is'], ...lines]
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
	return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

function amount(value: number, unit: Measured['unit'] = 'ms'): string {
	if (unit === 'cells') return `${value} cells`
	if (unit === 'per cent') return `${value.toFixed(1)} %`
	return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(2)} ms`
}

/** What the figures were measured on: no figure without it. */
export function machine() {
	return {
		processor: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		node: process.versions.node,
	}
}
