import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { perPage } from '../../../../foundation/on-page.ts'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ChildWord, ProtectedWord, UnknownChildWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { Pages } from '../../../../ui/pages.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Intake, NewNotice } from './case-types.ts'

type NewNoticesProps = {
	intake: Intake
	addressOf: (page: number) => string
	outcome: Outcome | undefined
}

/** What landlords have told and no case has taken up, each with its one button. */
export function NewNotices({ intake: { notices, from, total }, addressOf, outcome }: NewNoticesProps) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	if (total === 0) return null
	return (
		<Section title={words('intake.title')} note={words('intake.note', { count: total })}>
			<DataTable
				caption={words('intake.title')}
				rows={notices}
				rowKey={(notice) => notice.noticeId}
				columns={[
					{
						key: 'who',
						head: words('intake.who'),
						cell: (notice) => <Whom notice={notice} />,
						fold: 'title',
					},
					{
						key: 'children',
						head: words('intake.children'),
						cell: (notice) => <Children answer={notice.children} />,
						fold: 'plain',
					},
					{ key: 'kind', head: words('intake.kind'), cell: (notice) => words(`grounds.${notice.kind}`) },
					{ key: 'landlord', head: words('intake.landlord'), cell: (notice) => notice.landlord },
					{
						key: 'days',
						head: words('intake.days'),
						cell: (notice) => (
							<>
								{format.day(notice.receivedOn)}
								<div className="quiet small">
									{notice.servedOn === null
										? words('intake.serviceUnknown')
										: words('intake.served', { day: format.day(notice.servedOn) })}
								</div>
							</>
						),
					},
					{
						key: 'amount',
						head: words('intake.amount'),
						cell: (notice) => (notice.amountOre === null ? '–' : format.amount(ore(notice.amountOre))),
						align: 'right',
					},
					{
						key: 'do',
						head: words('intake.do'),
						cell: (notice) => <Open notice={notice} outcome={outcome} />,
						fold: 'plain',
					},
				]}
			/>
			<Pages {...{ from, total, perPage, addressOf }} shown={notices.length} of={words('intake.title')} />
		</Section>
	)
}

function Whom({ notice }: { notice: NewNotice }) {
	const words = useTranslations('evictionPrevention.cases')
	if (notice.tenant !== null) {
		return (
			<>
				{notice.tenant}
				<div className="quiet small">{notice.address}</div>
			</>
		)
	}
	return notice.matching === 'waiting' ? words('intake.matching') : <ProtectedWord />
}

function Children({ answer }: { answer: NewNotice['children'] }) {
	const words = useTranslations('evictionPrevention.cases')
	if (answer === 'unknown') return <UnknownChildWord />
	return answer === 'yes' ? (
		<ChildWord>{words('intake.withChildren')}</ChildWord>
	) : (
		words('intake.withoutChildren')
	)
}

function Open({ notice, outcome }: { notice: NewNotice; outcome: Outcome | undefined }) {
	const words = useTranslations('evictionPrevention.cases')
	if (notice.hidden) return <span className="quiet small">{words('intake.hidden')}</span>
	const own =
		outcome !== undefined && !outcome.ok && outcome.values.noticeId === notice.noticeId ? outcome : undefined
	const openAlready = own?.refusal?.because === 'case-already-open' ? own.refusal : null
	return (
		<>
			<Form name="openCase" words="evictionPrevention.cases" outcome={own} inline>
				<HiddenInput name="noticeId" value={notice.noticeId} />
				<PerhapsRegistered outcome={own} />
				<Submit kind="secondary">{words('intake.open')}</Submit>
			</Form>
			{openAlready !== null && 'caseId' in openAlready ? (
				<Form name="joinNotice" words="evictionPrevention.cases" inline>
					<HiddenInput name="noticeId" value={notice.noticeId} />
					<HiddenInput name="caseId" value={String(openAlready.caseId)} />
					<Submit kind="primary">{words('intake.join')}</Submit>
				</Form>
			) : null}
		</>
	)
}
