import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { dayAfter, daysFrom } from '../../../ui/format.ts'
import { useToday } from '../../../ui/frame.tsx'
import type { Lane, LaneBar, LaneHole, LaneMark, LaneTone } from '../../../ui/lanes.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseSpell, CourseView, PersonCase } from '../queries/person-page.ts'
import { useCourseWords } from './person-words.ts'
import { useChangeWords } from './use-change-words.ts'

/** Somebody's course as rows over one time axis: situation, home, cases, contacts. */
export function useCourseLanes(course: CourseView, cases: readonly PersonCase[]): readonly Lane[] {
	const words = useTranslations('desk.person.lanes')
	const parts = [useSituationBars(course), useHomeBars(course), useCaseBars(cases, course)] as const
	const contacts = useContacts(course)
	return [
		{ key: 'situation', name: words('situation'), bars: parts[0] },
		{ key: 'home', name: words('home'), bars: parts[1] },
		...(parts[2].length === 0 ? [] : [{ key: 'case', name: words('case'), bars: parts[2] }]),
		{ key: 'contact', name: words('contact'), ...contacts },
	]
}

/** What lasts is drawn until today; what is planned and lasts, to the border. */
function useUntil(course: CourseView) {
	const today = useToday()
	return (from: PlainDate, until: PlainDate | null) =>
		until ?? (from > today ? course.axis.until : dayAfter(today, 1))
}

function useSituationBars(course: CourseView): LaneBar[] {
	const words = useTranslations('desk.person')
	const today = useToday()
	const format = useFormat()
	const names = useCourseWords(course)
	const untilOf = useUntil(course)
	const short = (day: PlainDate) => format.day(day, { weekday: false, year: false })
	return course.situations.map(({ from, until, category }) => {
		const isPlanned = from > today
		const days = daysFrom(from, until === null || until > today ? today : until)
		const isNow = !isPlanned && (until === null || until > today)
		return {
			key: `situation-${from}`,
			from,
			until: untilOf(from, until),
			tone: toneOf(category),
			...(category === 0 ? {} : { number: category }),
			title: category === 0 ? words('notCounted') : names.situation(category),
			note: isPlanned
				? words('lanes.from', { day: short(from) })
				: isNow
					? words('lanes.since', { day: short(from), days })
					: words('lanes.days', { days }),
			days: until === null ? words('lanes.fromOn', { day: format.dayFull(from) }) : format.range(from, until),
			planned: isPlanned,
			lasts: until === null,
		}
	})
}

function toneOf(category: number): LaneTone {
	return category === 1 || category === 2 || category === 3 || category === 4
		? category
		: category === 0
			? 'open'
			: 'plain'
}

function useHomeBars(course: CourseView): LaneBar[] {
	const words = useTranslations('desk.person')
	const today = useToday()
	const format = useFormat()
	const names = useCourseWords(course)
	const changes = useChangeWords(course)
	const untilOf = useUntil(course)
	const homes = course.spells.map((spell: CourseSpell): LaneBar => {
		const flag = changes.latestOf(spell.id)
		return {
			key: spell.id,
			from: spell.startsOn,
			until: untilOf(spell.startsOn, spell.endsOn),
			tone: 'plain',
			title: names.home(spell),
			note:
				spell.placeName === null
					? noteOf(spell)
					: [names.place(spell.place), noteOf(spell)].filter(Boolean).join(' · '),
			days:
				spell.endsOn === null
					? words('lanes.fromOn', { day: format.dayFull(spell.startsOn) })
					: format.range(spell.startsOn, spell.endsOn),
			planned: spell.startsOn > today,
			lasts: spell.endsOn === null,
			...(flag === null ? {} : { flag: { text: flag, to: '#changes' } }),
		}
	})
	function noteOf(spell: CourseSpell): string {
		if (spell.dischargeOn === null || spell.endsOn !== null) return ''
		return words('lanes.discharge', { day: format.day(spell.dischargeOn, { weekday: false, year: false }) })
	}
	const short = (day: PlainDate) => format.day(day, { weekday: false, year: false })
	function daysWithin(from: PlainDate, until: PlainDate): string {
		const last = dayAfter(until, -1)
		if (last === from) return short(from)
		const first = from.slice(0, 7) === last.slice(0, 7) ? String(Number(from.slice(8))) : short(from)
		return `${first}–${short(last)}`
	}
	const holes = course.missingHome.map(({ from, until }): LaneBar => {
		const mustAct = until === null || until > today
		const days =
			until === null ? words('lanes.fromOn', { day: format.dayFull(from) }) : daysWithin(from, until)
		const text = words(mustAct ? 'lanes.noHome' : 'lanes.unknown', { days })
		return {
			key: `hole-${from}`,
			from,
			until: untilOf(from, until),
			tone: mustAct ? 'missing' : 'unknown',
			title: words('lanes.hole'),
			days: text,
			...(mustAct ? { below: text } : {}),
		}
	})
	return [...homes, ...holes].sort((one, other) => (one.from < other.from ? -1 : 1))
}

function useCaseBars(cases: readonly PersonCase[], course: CourseView): LaneBar[] {
	const words = useTranslations('desk.person.lanes')
	const outcomes = useTranslations('evictionPrevention.cases.outcomes')
	const format = useFormat()
	const untilOf = useUntil(course)
	const short = (day: PlainDate) => format.day(day, { weekday: false, year: false })
	return cases
		.filter(({ openedOn }) => course.knownOn === null || openedOn <= course.knownOn)
		.toSorted((one, other) => (one.openedOn < other.openedOn ? -1 : 1))
		.map(({ caseId, caseNumber, openedOn, closedOn, outcome, evictedOn }) => {
			const text =
				evictedOn !== null
					? words('evicted', { day: short(evictedOn) })
					: closedOn === null || outcome === null
						? words('ongoing')
						: outcomes(outcome)
			return {
				key: caseId,
				from: openedOn,
				until: untilOf(openedOn, closedOn),
				tone: 'plain' as const,
				title: words('threat'),
				days:
					closedOn === null
						? words('fromOn', { day: format.dayFull(openedOn) })
						: format.range(openedOn, closedOn),
				lasts: closedOn === null,
				beside: { text, to: `/evictions/${caseId}`, linkText: caseNumber },
			}
		})
}

const kinds = {
	meeting: 'met',
	visit: 'met',
	outreach: 'met',
	night: 'met',
	phone: 'heard',
	'message-answered': 'heard',
	letter: 'not-reached',
	attempt: 'not-reached',
} as const

function useContacts(course: CourseView): { marks: LaneMark[]; holes: LaneHole[] } {
	const words = useTranslations('desk.person.lanes')
	const codes = useTranslations('homelessness.codes.contactKinds')
	const format = useFormat()
	return {
		marks: course.contacts.map(({ id, onDay, kind }) => ({
			key: id,
			day: onDay,
			kind: kinds[kind],
			...{ text: codes(kind), days: format.day(onDay) },
		})),
		holes: course.quiet.map(({ from, until, days }) => ({
			key: `quiet-${from}`,
			...{ from, until },
			text: words('quiet', { days }),
			short: words('quietShort', { days: String(days) }),
			days: format.range(from, until),
		})),
	}
}
