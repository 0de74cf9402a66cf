import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { daysFrom } from '../../../../ui/format.ts'
import { useToday } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { ChildWord, ProtectedWord, Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { AnyList, CaseRow, CodedRow } from './list-types.ts'
import { useListWords } from './use-list-words.ts'

type AnyRow = CaseRow | CodedRow

/** Days within which somebody about to turn inactive is to be met. */
const soon = 14

/** What stands in the cells of a list: words are made ready once, not in every cell. */
export function useCells(list: AnyList) {
	const words = useTranslations('homelessness.list')
	const { category, place } = useListWords()
	const format = useFormat()
	const today = useToday()

	function name(row: CaseRow) {
		const registered = [row.givenName, row.familyName].filter(Boolean).join(' ')
		const unknown = row.called === null ? row.personCode : `${row.called} (${row.personCode ?? ''})`
		if (!row.known) return <ProtectedWord />
		return (
			<>
				<TextLink to={`/people/${row.personId}`}>{registered || unknown || words('nameless')}</TextLink>
				{row.protected ? (
					<>
						{' '}
						<ProtectedWord />
					</>
				) : null}
			</>
		)
	}

	/** Number and name of the situation; the place where it may be told, and since when. */
	function situation(row: AnyRow) {
		const where = 'placeName' in row && row.place !== null ? (row.placeName ?? place(row.place)) : null
		const since =
			row.since === null ? null : words('sinceDay', { day: format.day(row.since, { weekday: false }) })
		return (
			<>
				{row.population === 'eu-eea' ? (
					words('apart')
				) : row.situation === 0 ? (
					words(row.status === 'left' ? 'statuses.left' : 'notCounted')
				) : (
					<>
						<b>{row.situation}</b> {category(list, row.situation)}
					</>
				)}
				<div className="quiet small">{[where, since].filter(Boolean).join(' · ')}</div>
			</>
		)
	}

	function contact(on: PlainDate | null) {
		if (on === null) return <span className="quiet">{words('noContact')}</span>
		return words('daysSince', { days: -daysFrom(today, on) })
	}

	/** Red when somebody must be met within two weeks to stay on the list. */
	function inactive(row: AnyRow) {
		if (row.status !== 'active') return '–'
		if (row.inactiveOn === null) return <span className="quiet">{words('leaseIsContact')}</span>
		const days = daysFrom(today, row.inactiveOn)
		const said = words('days', { days })
		return days <= soon ? <Tone kind="danger">{said}</Tone> : said
	}

	function reason(said: string | null, on: PlainDate | null) {
		if (said === null) return '–'
		return (
			<>
				{said}
				{on === null ? null : <div className="quiet small">{format.day(on, { weekday: false })}</div>}
			</>
		)
	}

	function children(row: AnyRow) {
		if (row.children === 'no' && row.childrenElsewhere === 0) return '–'
		return (
			<>
				{row.children === 'yes' ? <ChildWord>{words('childHere')}</ChildWord> : null}
				{row.childrenElsewhere === 0 ? null : (
					<div className="quiet small">{words('elsewhere', { count: row.childrenElsewhere })}</div>
				)}
			</>
		)
	}

	return { name, situation, contact, inactive, reason, children }
}
