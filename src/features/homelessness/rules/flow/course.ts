import type { ComingReason, LeavingReason } from '../codes/reasons.ts'
import type { FlowParameters } from './contribution.ts'

/** How somebody went out of a stretch after which nothing counted follows at once. */
export type Ending = 'housed' | 'deceased' | 'moved' | 'elsewhere'

/** Days are whole numbers here (`dayNumber`), half-open; `until` is Infinity while it lasts. */
export type Stretch = {
	readonly from: number
	readonly until: number
	/** 1 or more: only counted stretches belong to a course. */
	readonly category: number
	/** Needs no contact to be active: a municipal tenancy is contact in itself. */
	readonly alwaysActive: boolean
	readonly ending: Ending
}

/** A day on which a person's state changes, or on which one stretch follows another (`on`, perhaps in the same state). */
export type Turn<S extends Stretch> = {
	readonly day: number
	readonly from: number
	readonly to: number
} & (
	| { readonly kind: 'in'; readonly reason: ComingReason; readonly into: S }
	| { readonly kind: 'on'; readonly reason: 'moved-on'; readonly into: S }
	| { readonly kind: 'out'; readonly reason: LeavingReason }
)

/**
 * The engine behind every figure of flow: from counted stretches (in order, none overlapping, gaps bridged) and days of contact (in
 * order) to the days on which somebody comes to the list, moves on it and leaves it. `definitions.md` 4.2 and 4.3.
 */
export function courseOf<S extends Stretch>(
	stretches: readonly S[],
	contacts: readonly number[],
	parameters: Omit<FlowParameters, 'gapDays'>,
): Turn<S>[] {
	const turns: Turn<S>[] = []
	const windows = windowsOf(contacts, parameters.inactiveAfter)
	let state = 0
	let left: Left | null = null

	const come = (day: number, into: S) => {
		const reason = comingReason(left, day, parameters.knownDays)
		turns.push({ kind: 'in', day, from: 0, to: into.category, reason, into })
		state = into.category
	}
	const moveOn = (day: number, into: S) => {
		turns.push({ kind: 'on', day, from: state, to: into.category, reason: 'moved-on', into })
		state = into.category
	}
	const leave = (day: number, reason: LeavingReason) => {
		turns.push({ kind: 'out', day, from: state, to: 0, reason })
		state = 0
		left = { day, by: reason }
	}

	let next = 0
	for (const [place, stretch] of stretches.entries()) {
		if (stretch.until === stretch.from) {
			if (state === 0) left = unseenEnd(stretch, stretch.until)
			continue
		}
		const { until } = stretch
		const active = activeWithin(stretch, windows, next)
		next = active.next
		if (state > 0 && active.spans[0]?.from !== stretch.from) leave(stretch.from, 'inactive')
		for (const span of active.spans) {
			if (state > 0) moveOn(span.from, stretch)
			else come(span.from, stretch)
			if (span.until < until) leave(span.until, 'inactive')
		}
		if (until === Number.POSITIVE_INFINITY || stretches[place + 1]?.from === until) continue
		if (state > 0) leave(until, leavingBy[stretch.ending])
		else left = unseenEnd(stretch, until)
	}
	return turns
}

type Left = { readonly day: number; readonly by: LeavingReason }
type Span = { readonly from: number; readonly until: number }

const leavingBy: Readonly<Record<Ending, LeavingReason>> = {
	housed: 'housed',
	deceased: 'deceased',
	moved: 'moved',
	elsewhere: 'no-longer-meets',
}

/** Who was out of sight when a stretch ended, and went nowhere known, is known as inactive. */
function unseenEnd(stretch: Stretch, day: number): Left {
	const unseen = stretch.ending === 'elsewhere' && !stretch.alwaysActive
	return { day, by: unseen ? 'inactive' : leavingBy[stretch.ending] }
}

function comingReason(left: Left | null, day: number, knownDays: number): ComingReason {
	if (left === null || day - left.day > knownDays) return 'new'
	if (left.by === 'housed') return 'returned-from-housing'
	if (left.by === 'inactive') return 'returned-from-inactive'
	return 'unknown'
}

/** The days on which the latest contact is no older than allowed. */
function windowsOf(contacts: readonly number[], inactiveAfter: number): Span[] {
	const windows: Span[] = []
	let from = Number.NaN
	let until = Number.NEGATIVE_INFINITY
	for (const day of contacts) {
		if (day > until) {
			if (until > from) windows.push({ from, until })
			from = day
		}
		until = day + inactiveAfter + 1
	}
	if (until > from) windows.push({ from, until })
	return windows
}

/** `next` is the first window that may matter to the stretch after this one. */
function activeWithin(
	stretch: Stretch,
	windows: readonly Span[],
	first: number,
): { spans: readonly Span[]; next: number } {
	if (stretch.alwaysActive) return { spans: [stretch], next: first }
	const { until } = stretch
	const spans: Span[] = []
	let next = first
	for (let window = windows[next]; window !== undefined && window.from < until; window = windows[next]) {
		const from = Math.max(window.from, stretch.from)
		const end = Math.min(window.until, until)
		if (from < end) spans.push({ from, until: end })
		if (window.until > until) break
		next += 1
	}
	return { spans, next }
}
