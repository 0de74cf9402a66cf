import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { ProtectedWord, Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { childrensBoard } from '../../queries/children/childrens-board.ts'
import { needs } from '../../rules/children/board.ts'
import { ChildName } from '../parts/case-facts.tsx'

type Board = Extract<Awaited<ReturnType<typeof childrensBoard>>, { is: 'done' }>['value']
type Row = Board['rows'][number]

/** Children under what they need; what is late or too much says so in words. */
export function BoardTable({ rows }: { rows: readonly Row[] }) {
	const words = useTranslations('evictionPrevention.children.board')
	const groups = needs
		.map((need) => ({
			key: need,
			head: words(`needs.${need}`),
			rows: rows.filter((row) => row.need === need),
		}))
		.filter((group) => group.rows.length > 0)
	return (
		<DataTable
			caption={words('title')}
			groups={groups}
			rowKey={(row) => `${row.title.caseId}-${row.childId}`}
			columns={[
				{ key: 'child', head: words('child'), fold: 'title', cell: (row) => <ChildCell row={row} /> },
				{ key: 'case', head: words('case'), fold: 'plain', cell: (row) => <CaseCell row={row} /> },
				{ key: 'talk', head: words('talk'), cell: (row) => <TalkCell row={row} /> },
				{
					key: 'interests',
					head: words('interests'),
					cell: (row) => (row.assessed ? words('assessed') : words('notAssessed')),
				},
				{ key: 'followUp', head: words('followUp'), cell: (row) => <FollowUpCell row={row} /> },
				{ key: 'nights', head: words('nights'), cell: (row) => <NightsCell row={row} /> },
			]}
		/>
	)
}

function ChildCell({ row }: { row: Row }) {
	const words = useTranslations('evictionPrevention.cases')
	return (
		<>
			<ChildName child={row} />
			<div className="quiet small">{words(`living.${row.living}`)}</div>
		</>
	)
}

function CaseCell({ row }: { row: Row }) {
	const words = useTranslations('evictionPrevention.children.board')
	const format = useFormat()
	const { title, closedOn } = row
	return (
		<>
			<TextLink to={`/evictions/${title.caseId}/children`}>{title.tenant ?? title.caseNumber}</TextLink>{' '}
			{title.protected ? <ProtectedWord /> : null}
			<div className="quiet small">
				{[title.address, closedOn === null ? null : words('closed', { day: format.day(closedOn) })]
					.filter(Boolean)
					.join(' · ')}
			</div>
		</>
	)
}

function TalkCell({ row }: { row: Row }) {
	const words = useTranslations('evictionPrevention.cases')
	const board = useTranslations('evictionPrevention.children.board')
	const format = useFormat()
	const today = useToday()
	const { talk, title, childId } = row
	const short = { weekday: false } as const
	if (talk.is === 'held') return words('facts.talked', { day: format.day(talk.on, short) })
	if (talk.is === 'reason') return `${words(`noTalkReasons.${talk.reason}`)} ${format.day(talk.on, short)}`
	const when = talk.dueOn === null ? words('facts.talkMissing') : format.relative(talk.dueOn)
	return (
		<>
			{talk.dueOn !== null && talk.dueOn < today ? <Tone kind="danger">{when}</Tone> : when}
			<div className="small">
				<TextLink to={`/evictions/${title.caseId}/child-talk?child=${childId}`}>
					{board('recordTalk')}
				</TextLink>
			</div>
		</>
	)
}

function FollowUpCell({ row }: { row: Row }) {
	const words = useTranslations('evictionPrevention.children')
	const format = useFormat()
	const today = useToday()
	const { followUpOn, followUpId, title, childId } = row
	if (followUpOn === null) return <span className="quiet">–</span>
	const when = format.relative(followUpOn)
	return (
		<>
			{followUpOn < today ? <Tone kind="danger">{when}</Tone> : when}
			{followUpOn <= today ? (
				<div className="small">
					<TextLink to={`/evictions/${title.caseId}/children/follow-up?child=${childId}&check=${followUpId}`}>
						{words('forms.follow-up.do')}
					</TextLink>
				</div>
			) : null}
		</>
	)
}

function NightsCell({ row }: { row: Row }) {
	const words = useTranslations('evictionPrevention.children.board')
	if (row.nights === null) return <span className="quiet">{words('hidden')}</span>
	const said = words(row.stillThere ? 'nightsSoFar' : 'nightsOver', { count: row.nights })
	if (row.level === 'alarm') return <Tone kind="danger">{words('alarm', { nights: said })}</Tone>
	return row.level === 'warn' ? <Tone kind="warning">{words('warn', { nights: said })}</Tone> : said
}
