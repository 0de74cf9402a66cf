import type { Stretch } from './course.ts'

/**
 * A short gap after an ending to nowhere lasting belongs to the stretch before it. A stretch that ended the day it
 * began has no night: it bridges nothing, and is gone where a bridge passes over it.
 */
export function bridged<S extends Stretch>(stretches: readonly S[], gapDays: number): S[] {
	const whole: S[] = []
	for (const [place, stretch] of stretches.entries()) {
		if (stretch.from === stretch.until) {
			const last = whole.at(-1)
			if (last === undefined || last.until <= stretch.from) whole.push(stretch)
			continue
		}
		const following = nextWithNights(stretches, place)
		const near = following !== undefined && following.from - stretch.until <= gapDays
		whole.push(near && stretch.ending === 'elsewhere' ? { ...stretch, until: following.from } : stretch)
	}
	return whole
}

function nextWithNights<S extends Stretch>(stretches: readonly S[], place: number): S | undefined {
	let next = place + 1
	for (let one = stretches[next]; one !== undefined && one.until === one.from; one = stretches[next])
		next += 1
	return stretches[next]
}
