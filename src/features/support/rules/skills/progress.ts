import { addMonths, daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import { getForm, type SkillForm, skillForms } from './form.ts'

export type Assessed = {
	readonly onDay: PlainDate
	readonly formVersion: number
	readonly scores: Readonly<Record<string, number>>
}

export type ProgressPoint = {
	readonly onDay: PlainDate
	/** Mean of the items that were assessed, 1 to 4, one decimal. */
	readonly level: number
	/** The domain asked otherwise before: no line leads here from the point before. */
	readonly cut: boolean
}

export type DomainProgress = { readonly domain: string; readonly points: readonly ProgressPoint[] }

/** Each domain's level over time, the earliest first. A domain nobody has assessed has no points. */
export function progressOf(assessments: readonly Assessed[]): DomainProgress[] {
	const ordered = assessments.toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1))
	return domainsEver().map((domain) => {
		const points: ProgressPoint[] = []
		let before: readonly string[] | null = null
		for (const { onDay, formVersion, scores } of ordered) {
			const items = itemsOf(getForm(formVersion), domain)
			const level = meanOf(items.flatMap((item) => scores[item] ?? []))
			if (level === null) continue
			points.push({ onDay, level, cut: before !== null && before.join() !== items.join() })
			before = items
		}
		return { domain, points }
	})
}

function domainsEver(): string[] {
	return [...new Set(skillForms.flatMap(({ domains }) => domains.map(({ code }) => code)))]
}

function itemsOf({ domains }: SkillForm, domain: string): readonly string[] {
	return domains.find(({ code }) => code === domain)?.items ?? []
}

function meanOf(levels: readonly number[]): number | null {
	if (levels.length === 0) return null
	return Math.round((levels.reduce((sum, one) => sum + one, 0) / levels.length) * 10) / 10
}

export type Direction = 'up' | 'level' | 'down'

/** From the first comparable assessment to the last; null when there are not two. */
export function directionOf({ points }: DomainProgress): Direction | null {
	const start = Math.max(
		0,
		points.findLastIndex(({ cut }) => cut),
	)
	const [first, last] = [points[start], points.at(-1)]
	if (first === undefined || last === undefined || first === last) return null
	return last.level > first.level ? 'up' : last.level < first.level ? 'down' : 'level'
}

// Assessed anew every third month, as municipalities that train people for a home do.
const monthsBetween = 3

export const assessAgainOn = (onDay: PlainDate): PlainDate => addMonths(onDay, monthsBetween)

type Kept = Assessed & { readonly id: string; readonly takenBackOn: PlainDate | null }

export type DrawnDomain = {
	readonly domain: string
	/** With `at`: where between the first assessment (0) and the last (1). */
	readonly points: readonly (ProgressPoint & { readonly at: number })[]
	readonly direction: Direction | null
}

/** What a person's page shows of the assessments that stand: each domain over time, the last one, when to make it again. */
export function coursesOf(assessments: readonly (Kept & { readonly againOn: PlainDate | null })[]): {
	readonly domains: readonly DrawnDomain[]
	readonly count: number
	readonly lastOn: PlainDate | null
	readonly againOn: PlainDate | null
} {
	const standing = assessments
		.filter(({ takenBackOn }) => takenBackOn === null)
		.toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1))
	const [first, last] = [standing[0], standing.at(-1)]
	if (first === undefined || last === undefined) {
		return { domains: [], count: 0, lastOn: null, againOn: null }
	}
	const whole = Math.max(1, daysBetween(first.onDay, last.onDay))
	return {
		domains: progressOf(standing)
			.filter(({ points }) => points.length > 0)
			.map((progress) => ({
				domain: progress.domain,
				points: progress.points.map((point) => ({
					...point,
					at: daysBetween(first.onDay, point.onDay) / whole,
				})),
				direction: directionOf(progress),
			})),
		...{ count: standing.length, lastOn: last.onDay, againOn: last.againOn },
	}
}
