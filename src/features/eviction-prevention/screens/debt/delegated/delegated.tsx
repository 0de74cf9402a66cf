import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../../foundation/money.ts'
import { DateInput, FieldRow } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { FilterLinks, TextLink } from '../../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../../ui/screen.ts'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { makeDelegatedList } from '../../../commands/debt/delegation/make-delegated-list.ts'
import { delegatedDecisions } from '../../../queries/debt/delegated-decisions.ts'
import type { Delegated } from './delegated-types.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const listId = new URL(request.url).searchParams.get('list') ?? undefined
	return { told: show(await delegatedDecisions(callerOf(context), { listId })) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await makeDelegatedList(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const to = `/evictions/delegated?list=${answer.value.listId}`
	return done(to, 'evictionPrevention.delegated.done.makeDelegatedList')
}

/** Decisions by delegation: those that wait for a meeting, and each meeting's list. */
export default function DelegatedScreen() {
	const { told } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.delegated')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	const to = '/evictions/delegated'
	const list = told.chosen === null ? '' : `?list=${told.chosen.id}`
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/evictions', label: codes('worklist.title') }, { label: words('title') }]}
				state={words('state')}
				actions={
					told.decisions.length === 0 ? null : (
						<span className="row-wrap">
							<a href={`${to}.docx${list}`}>{words('word')}</a>
							<a href={`${to}.pdf${list}`}>{words('pdf')}</a>
						</span>
					)
				}
			/>
			<FilterLinks
				label={words('lists')}
				filters={[
					{ to, label: words('waiting'), current: told.chosen === null },
					...told.lists.map((one) => ({
						to: `${to}?list=${one.id}`,
						label: words('toMeeting', { day: format.day(one.meetingOn) }),
						current: one.id === told.chosen?.id,
					})),
				]}
			/>
			{told.decisions.length === 0 ? <p className="quiet">{words('none')}</p> : <Decisions told={told} />}
			{told.chosen === null && told.decisions.length > 0 ? (
				<Section title={words('make')}>
					<Form
						name="makeDelegatedList"
						words="evictionPrevention.delegated"
						outcome={outcome}
						initial={{ decidedUntil: today }}
					>
						<FieldRow>
							<DateInput name="meetingOn" />
							<DateInput name="decidedUntil" />
						</FieldRow>
						<FormActions>
							<Submit>{words('make')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}

function Decisions({ told }: { told: Delegated }) {
	const words = useTranslations('evictionPrevention.delegated')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<DataTable
			caption={words('caption')}
			rows={told.decisions}
			rowKey={(one) => one.id}
			columns={[
				{ key: 'day', head: words('columns.day'), cell: (one) => format.day(one.decidedOn), fold: 'plain' },
				{
					key: 'number',
					head: words('columns.number'),
					cell: ({ to, number }) => (to === null ? number : <TextLink to={to}>{number}</TextLink>),
					fold: 'title',
				},
				{ key: 'what', head: words('columns.what'), cell: (one) => codes(`decisionKinds.${one.kind}`) },
				{ key: 'law', head: words('columns.law'), cell: (one) => one.legalBasis },
				{
					key: 'amount',
					head: words('columns.amount'),
					cell: (one) => (one.amountOre === null ? '–' : format.amount(ore(one.amountOre))),
					align: 'right',
				},
				{
					key: 'period',
					head: words('columns.period'),
					cell: ({ periodFrom, periodTo }) =>
						[periodFrom, periodTo].map((day) => (day === null ? '' : format.day(day))).join('–'),
				},
				{ key: 'by', head: words('columns.by'), cell: (one) => one.decidedBy ?? '–' },
			]}
		/>
	)
}
