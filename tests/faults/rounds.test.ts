import { expect, test } from 'vitest'
import { testFolder } from './ground.ts'
import { type Mishap, mishaps, openRounds } from './rounds.ts'

const isSoak = process.env.BOFAST_ROUNDS !== undefined
const count = Number(process.env.BOFAST_ROUNDS ?? '20')
const seed = Number(process.env.BOFAST_SEED ?? 9)

/** The same chances for the same seed (mulberry32). */
function chances(from: number): () => number {
	let state = from
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

test(
	`whatever is killed, broken or late in the midst of the work: nothing lost, half or twice, ${count} times`,
	async () => {
		const rounds = await openRounds(await testFolder())
		const chance = chances(seed)
		const left: Mishap[] = []
		let kept = 0
		for (let round = 0; round < count; round += 1) {
			if (left.length === 0) left.push(...mishaps)
			const [mishap = 'app killed'] = left.splice(Math.floor(chance() * left.length), 1)
			const found = await rounds.play(mishap, chance() * 800)
			const { kept: now, ...wrong } = found
			expect(wrong, `round ${round}: ${mishap}, seed ${seed}`).toEqual({
				...{ lost: [], twice: [], half: [], wrong: [], brokenBlocks: 0 },
			})
			expect(now).toBeGreaterThan(kept)
			kept = now
			if (isSoak) process.stderr.write(`${round + 1} of ${count} rounds, ${kept} kept\n`)
		}
		await rounds.close()
	},
	60_000 * Math.max(6, count),
)
