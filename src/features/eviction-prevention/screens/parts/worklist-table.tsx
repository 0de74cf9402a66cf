import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { ChildWord, ProtectedWord, Tone, UnknownChildWord } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { WorklistRow } from './case-types.ts'
import { useStepWords } from './use-step-words.ts'

type WorklistTableProps = { rows: readonly WorklistRow[]; whose: 'own' | 'unit' | 'unassigned' }

/** Children and unknown under their own head, first; within each the nearest deadline on top. */
export function WorklistTable({ rows, whose }: WorklistTableProps) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const stepWords = useStepWords()
	const groups = [
		{
			key: 'children',
			head: words('worklist.withChildren'),
			rows: rows.filter((row) => row.childrenAnswer !== 'no'),
		},
		{
			key: 'others',
			head: words('worklist.withoutChildren'),
			rows: rows.filter((row) => row.childrenAnswer === 'no'),
		},
	].filter((group) => group.rows.length > 0)
	return (
		<DataTable
			caption={words('worklist.title')}
			groups={groups}
			rowKey={(row) => row.caseId}
			columns={[
				{ key: 'case', head: words('worklist.case'), cell: (row) => <CaseCell row={row} />, fold: 'title' },
				{
					key: 'children',
					head: words('worklist.children'),
					cell: (row) => <ChildrenCell row={row} />,
					fold: 'plain',
				},
				{ key: 'deadline', head: words('worklist.deadline'), cell: (row) => <DeadlineCell row={row} /> },
				{
					key: 'next',
					head: words('worklist.nextStep'),
					cell: (row) => (row.nextStep === null ? '–' : stepWords(row.nextStep)('what')),
				},
				{
					key: 'contact',
					head: words('worklist.contact'),
					cell: (row) =>
						row.lastContactOn === null
							? words('worklist.noContact')
							: format.relative(row.lastContactOn, 'ago'),
				},
				...(whose === 'own'
					? []
					: [
							{
								key: 'assigned',
								head: words('worklist.assigned'),
								cell: (row: WorklistRow) => row.assignedTo ?? words('facts.nobody'),
							},
						]),
			]}
		/>
	)
}

function CaseCell({ row }: { row: WorklistRow }) {
	const words = useTranslations('evictionPrevention.cases')
	return (
		<>
			<TextLink to={`/evictions/${row.caseId}`}>{row.tenant ?? row.caseNumber}</TextLink>
			{row.protected ? (
				<>
					{' '}
					<ProtectedWord />
				</>
			) : null}
			<div className="quiet small">
				{[row.address, row.tenant === null ? null : row.caseNumber, words(`grounds.${row.ground}`)]
					.filter(Boolean)
					.join(' · ')}
			</div>
		</>
	)
}

function ChildrenCell({ row }: { row: WorklistRow }) {
	const words = useTranslations('evictionPrevention.cases')
	if (row.childrenAnswer === 'unknown') return <UnknownChildWord />
	if (row.childrenAnswer === 'no') return <span className="quiet">{words('facts.noChildren')}</span>
	return row.children === 0 ? (
		<ChildWord>{words('worklist.childrenNotNamed')}</ChildWord>
	) : (
		<ChildWord count={row.children} />
	)
}

function DeadlineCell({ row }: { row: WorklistRow }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { nearest, clock } = row
	if (nearest !== null) {
		const left = format.relative(nearest.on)
		return (
			<>
				{nearest.daysLeft <= soon ? <Tone kind="danger">{left}</Tone> : <b>{left}</b>}
				<div className="quiet small">
					{format.day(nearest.on)} · {words(`deadlines.${nearest.id}`)}
				</div>
			</>
		)
	}
	return <span className="quiet">{words(`worklist.clock.${clock}`)}</span>
}

const soon = 2
