import { expect, test } from 'vitest'
import { type Chance, chanceOf } from './chance.ts'

const drawn = (many: number, draw: (chance: Chance) => number) => {
	const chance = chanceOf(7, 1)
	const values = Array.from({ length: many }, () => draw(chance))
	const mean = values.reduce((sum, value) => sum + value, 0) / many
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many
	return { mean, variance }
}

test('the same seed and stream give the same numbers, another stream others', () => {
	const first = (seed: number, stream: number) => {
		const chance = chanceOf(seed, stream)
		return [chance.share(), chance.normal(), chance.poisson(3.5), chance.binomial(40, 0.2), chance.gamma(2)]
	}
	expect(first(1, 2)).toEqual(first(1, 2))
	expect(first(1, 2)).not.toEqual(first(1, 3))
	expect(first(2, 2)).not.toEqual(first(1, 2))
})

test.each([0.05, 0.7, 6, 48, 400])('counts of a mean of %d have that mean and that variance', (mean) => {
	const found = drawn(40_000, (chance) => chance.poisson(mean))
	expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(mean / 40_000) + 1e-9)
	expect(found.variance / mean).toBeGreaterThan(0.94)
	expect(found.variance / mean).toBeLessThan(1.06)
})

test.each([
	[5, 0.03],
	[60, 0.1],
	[60, 0.93],
	[900, 0.4],
])('of %d of whom each does with %d the mean and the variance are right', (count, probability) => {
	const found = drawn(40_000, (chance) => chance.binomial(count, probability))
	const variance = count * probability * (1 - probability)
	expect(Math.abs(found.mean - count * probability)).toBeLessThan(4 * Math.sqrt(variance / 40_000))
	expect(found.variance / variance).toBeGreaterThan(0.94)
	expect(found.variance / variance).toBeLessThan(1.06)
})

test.each([0.3, 1, 8.5])('a gamma of shape %d has that mean and that variance', (shape) => {
	const found = drawn(40_000, (chance) => chance.gamma(shape))
	expect(found.mean / shape).toBeCloseTo(1, 1)
	expect(found.variance / shape).toBeGreaterThan(0.93)
	expect(found.variance / shape).toBeLessThan(1.07)
})

test('nobody of nobody, and all or none where it is certain', () => {
	const chance = chanceOf(1, 1)
	expect([chance.binomial(0, 0.4), chance.binomial(9, 0), chance.binomial(9, 1), chance.poisson(0)]).toEqual([
		0, 0, 9, 0,
	])
})
