import { type MatchedPair, type MatchRecord, matchRecords } from '../../features/people/index.ts'
import { isSameFile, writeCsv } from './out-file.ts'
import { readPersons } from './persons-file.ts'
import { progress } from './progress.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'match PERSONS.csv [SECOND.csv] --out PAIRS.csv [--json]'

const header = ['a', 'b', 'probability', 'decision']

const labels = { comparing: 'Comparing', learning: 'Learning', scoring: 'Scoring' } as const

/** `bofast match`: who stands twice in a file, or in both of two. Learns from the files themselves; needs no database. */
export async function match(args: string[]): Promise<number> {
	const given = readArgs(args, { out: { type: 'string' }, json: { type: 'boolean' } }, usage)
	const [file, second, ...more] = given.positionals
	if (file === undefined || more.length > 0)
		throw new UsageFault(`Give one or two files. Usage: bofast ${usage}`)
	const out = given.needed('out')
	for (const read of [file, ...(second === undefined ? [] : [second])]) {
		if (!isSameFile(out, read)) continue
		throw new UsageFault(`--out ${out} is a file to read; name another one. Usage: bofast ${usage}`)
	}

	const began = performance.now()
	const persons = await readPersons(file)
	const others = second === undefined ? null : await readPersons(second)
	const { compared, pairs } = matchWithProgress(persons, others)
	writeCsv(out, header, pairs.map(cells))
	const count = (decision: MatchedPair['decision']) =>
		pairs.filter((pair) => pair.decision === decision).length
	const sums = {
		pairsCompared: compared,
		linked: count('link'),
		toReview: count('review'),
		seconds: Math.round((performance.now() - began) / 10) / 100,
	}
	process.stdout.write(
		given.ticked('json')
			? `${JSON.stringify(sums, null, 2)}\n`
			: `compared ${sums.pairsCompared} pairs · linked ${sums.linked} · to review ${sums.toReview} · ${sums.seconds} s\n`,
	)
	return 0
}

function matchWithProgress(persons: readonly MatchRecord[], others: readonly MatchRecord[] | null) {
	let stage: keyof typeof labels = 'comparing'
	let bar = progress(labels[stage])
	try {
		return matchRecords(persons, others, (next, share) => {
			if (next !== stage) {
				bar.done()
				stage = next
				bar = progress(labels[next])
			}
			bar.at(share)
		})
	} finally {
		bar.done()
	}
}

/** Four decimals, but never certainty: that nobody has. */
function cells({ a, b, probability, decision }: MatchedPair): (string | number)[] {
	return [a, b, Math.min(probability, 0.9999).toFixed(4), decision]
}
