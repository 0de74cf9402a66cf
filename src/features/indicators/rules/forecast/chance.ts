/** Numbers by chance that a seed repeats, one stream after another. */
export type Chance = {
	/** From 0 up to but not 1. */
	share(): number
	/** Around 0 with spread 1. */
	normal(): number
	/** Mean = shape. */
	gamma(shape: number): number
	poisson(mean: number): number
	/** How many of `count` of whom each does with the probability. */
	binomial(count: number, probability: number): number
}

/** sfc32 (Doty-Humphrey, PractRand): small, quick, and passes the usual batteries. */
export function chanceOf(seed: number, stream: number): Chance {
	let [a, b, c, d] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1]
	const next = () => {
		const sum = (((a + b) | 0) + d) | 0
		d = (d + 1) | 0
		a = b ^ (b >>> 9)
		b = (c + (c << 3)) | 0
		c = (c << 21) | (c >>> 11)
		c = (c + sum) | 0
		return sum >>> 0
	}
	for (let round = 0; round < 15; round++) next()
	const share = () => next() / 4294967296
	const inside = () => (next() + 0.5) / 4294967296
	const normal = () => Math.sqrt(-2 * Math.log(inside())) * Math.cos(2 * Math.PI * inside())

	/** Marsaglia & Tsang 2000; below one by Stuart's boost. */
	const gamma = (shape: number): number => {
		if (shape <= 0) return 0
		if (shape < 1) return gamma(shape + 1) * inside() ** (1 / shape)
		const least = shape - 1 / 3
		const scale = 1 / Math.sqrt(9 * least)
		for (;;) {
			const x = normal()
			const cube = (1 + scale * x) ** 3
			if (cube > 0 && Math.log(inside()) < (x * x) / 2 + least - least * cube + least * Math.log(cube)) {
				return least * cube
			}
		}
	}

	/** Large means are halved by gamma and binomial (Ahrens & Dieter 1974) until counting down is quick. */
	const poisson = (mean: number): number => {
		let left = mean
		let counted = 0
		while (left > 20) {
			const order = Math.floor(left * 0.875)
			const time = gamma(order)
			if (time > left) return counted + binomial(order - 1, left / time)
			counted += order
			left -= time
		}
		if (left <= 0) return counted
		const limit = Math.exp(-left)
		for (let product = share(); product > limit; product *= share()) counted++
		return counted
	}

	/** Large counts are parted at a beta-distributed order statistic (Ahrens & Dieter 1974) until counting up is quick. */
	const binomial = (count: number, probability: number): number => {
		if (probability <= 0 || count <= 0) return 0
		if (probability >= 1) return count
		if (probability > 0.5) return count - binomial(count, 1 - probability)
		if (count * probability > 30) {
			const middle = 1 + Math.floor(count / 2)
			const x = gamma(middle)
			const border = x / (x + gamma(count + 1 - middle))
			return border >= probability
				? binomial(middle - 1, probability / border)
				: middle + binomial(count - middle, (probability - border) / (1 - border))
		}
		const odds = probability / (1 - probability)
		let mass = (1 - probability) ** count
		let left = share() - mass
		let found = 0
		while (left > 0 && found < count) {
			mass *= ((count - found) / (found + 1)) * odds
			left -= mass
			found++
		}
		return found
	}
	return { share, normal, gamma, poisson, binomial }
}
