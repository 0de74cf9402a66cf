import { useTranslations } from 'use-intl'
import { addDays } from '../../../../foundation/plain-date.ts'
import { DeskList, DeskRow, Tap } from '../../../../ui/desk.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { ChildWord, ProtectedWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { NightRow } from '../../queries/tonight/tonight.ts'
import type { Place } from '../../rules/tonight/lists.ts'
import type { DeskPart, Focus } from './tonight-types.ts'

type ListProps = DeskPart & { list: Place; focus: Focus }

/** One of the desk's lists; after a tap the focus lies where the next row now stands. */
export function NightList({ list, desk, address, outcome, focus }: ListProps) {
	const words = useTranslations('tonight')
	const rows = desk.rows.filter(({ place }) => place === list)
	const focused = focus?.list === list ? Math.min(focus.at, rows.length - 1) : -1
	if (rows.length === 0 && list === 'overdue') return null
	return (
		<Section title={words(`lists.${list}`)} note={String(rows.length)}>
			{rows.length === 0 ? <p className="quiet">{words(`none.${list}`)}</p> : null}
			<DeskList label={words(`lists.${list}`)}>
				{rows.map((row, at) => (
					<DeskRow key={row.stayId} what={<Who row={row} />} note={<Note row={row} />}>
						<Taps
							row={row}
							at={at}
							part={{ desk, address, outcome }}
							focused={at === focused}
							first={list === 'expected' && at === Math.max(0, focused)}
						/>
					</DeskRow>
				))}
			</DeskList>
		</Section>
	)
}

function Who({ row }: { row: NightRow }) {
	const words = useTranslations('tonight.row')
	const nameOf = usePersonName()
	const others = row.adults - 1
	return (
		<>
			<b>
				{row.name === null && row.code === null ? (
					words('unnamed')
				) : (
					<TextLink to={`/people/${row.personId}`}>{nameOf(row)}</TextLink>
				)}
			</b>
			{row.children > 0 ? <ChildWord>{words('children', { count: row.children })}</ChildWord> : null}
			{row.protected ? <ProtectedWord /> : null}
			{others > 0 ? <span className="quiet"> {words('together', { adults: others })}</span> : null}
		</>
	)
}

function Note({ row }: { row: NightRow }) {
	const words = useTranslations('tonight.row')
	const format = useFormat()
	const day = (on: NightRow['startsOn']) => format.day(on, { weekday: false })
	return [
		/^\d/.test(row.bed) ? words('bed', { bed: row.bed }) : row.bed,
		words('since', { day: day(row.startsOn) }),
		row.endsOn === null ? null : words('until', { day: day(row.endsOn) }),
		row.cameAt === null || row.place === 'left' ? null : words('came', { time: format.time(row.cameAt) }),
		row.how === 'walked-in' ? words('walkedIn') : null,
		row.leftFor === null ? null : words(row.leftFor === 'good' ? 'leftForGood' : 'leftForDay'),
	]
		.filter(Boolean)
		.join(' · ')
}

type TapsProps = { row: NightRow; at: number; part: DeskPart; focused: boolean; first: boolean }

function Taps({ row, at, part: { desk, address }, focused, first }: TapsProps) {
	const words = useTranslations('tonight')
	const nameOf = usePersonName()
	const unnamed = row.name === null && row.code === null
	const whom = unnamed ? `${words('row.unnamed')}, ${row.bed}` : nameOf(row)
	const common = { stayId: row.stayId, desk: desk.id, on: desk.night, focus: `${row.place}.${at}` }
	const tap = { to: address, whom }
	const reason = words('reason')
	if (row.place === 'expected') {
		const came = { ...common, night: desk.night }
		return (
			<>
				<Tap
					name="comeTonight"
					values={came}
					kind={first ? 'primary' : 'secondary'}
					focused={focused}
					{...tap}
				>
					{words(row.state === 'booked' ? 'taps.come' : 'taps.comeBack')}
				</Tap>
				{row.state === 'booked' && row.personId !== null ? (
					<Tap name="cancelStay" values={{ ...common, why: 'no-show' }} kind="quiet" {...tap}>
						{words('taps.noShow')}
					</Tap>
				) : null}
			</>
		)
	}
	if (row.place === 'left') {
		const values = { ...common, night: row.leftOn ?? desk.night, reason }
		return (
			<Tap name="takeBackDeparture" values={values} kind="quiet" focused={focused} {...tap}>
				{words('taps.undo')}
			</Tap>
		)
	}
	const kept = row.endsOn === null || row.endsOn > addDays(desk.night, 1)
	const slept = row.place === 'overdue' ? addDays(desk.night, -1) : desk.night
	return (
		<>
			{row.place === 'overdue' ? (
				<Tap name="comeTonight" values={{ ...common, night: desk.night }} focused={focused} {...tap}>
					{words('taps.comeBack')}
				</Tap>
			) : kept ? (
				<Tap
					name="leaveTonight"
					values={{ ...common, night: slept, leaves: 'bed-kept' }}
					focused={focused}
					{...tap}
				>
					{words('taps.leaveForDay')}
				</Tap>
			) : null}
			<Tap
				name="leaveTonight"
				values={{ ...common, night: slept, leaves: 'good' }}
				focused={focused && row.place === 'here' && !kept}
				{...tap}
			>
				{words('taps.leaveForGood')}
			</Tap>
			{row.how === null || row.place === 'overdue' ? null : (
				<Tap name="takeBackArrival" values={{ ...common, night: desk.night, reason }} kind="quiet" {...tap}>
					{words('taps.undo')}
				</Tap>
			)}
		</>
	)
}
