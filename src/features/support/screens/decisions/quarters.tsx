import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { explainToldDelay } from '../../commands/decisions/explain-told-delay.ts'
import { sendQuarterReport } from '../../commands/decisions/send-quarter-report.ts'
import { quarterReport } from '../../queries/decisions/quarter-report.ts'
import { SupportTabs } from '../tabs.tsx'
import { QuarterStatistics } from './quarter-statistics.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const asked = {
		year: searchParams.get('year') ?? undefined,
		quarter: searchParams.get('quarter') ?? undefined,
	}
	return { told: show(await quarterReport(callerOf(context), asked)) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const name = posted.intent === 'explainToldDelay' ? 'explainToldDelay' : 'sendQuarterReport'
	const command = name === 'explainToldDelay' ? explainToldDelay : sendQuarterReport
	const answer = await command(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { year, quarter } = posted
	return done(
		`/support/quarters?year=${String(year)}&quarter=${String(quarter)}`,
		`support.forms.done.${name}`,
	)
}

/** A quarter's decisions not carried out in time: to the inspectorate and the auditors, and as statistics to the council. */
export default function QuartersScreen() {
	const { told } = useLoaderData<typeof loader>()
	const words = useTranslations('support.decisions')
	const support = useTranslations('support')
	const format = useFormat()
	const { chosen, report, rule } = told
	const b = (chunks: React.ReactNode) => <b>{chunks}</b>
	const named = { year: String(chosen.year), quarter: String(chosen.quarter) }
	const state =
		report !== null
			? words.rich('quarters.state.sent', {
					day: format.day(report.sentOn),
					number: report.registryNumber,
					b,
				})
			: told.isOver
				? words.rich('quarters.state.over', { b })
				: words('quarters.state.running', { day: format.day(told.days.last) })
	const fee = rule.fee
	return (
		<>
			<PageHead
				title={words('quarters.title', named)}
				crumbs={[
					{ to: '/support', label: support('title') },
					{ to: '/support/decisions', label: words('title') },
					{ label: words('quarters.crumb') },
				]}
				state={state}
			/>
			<SupportTabs below="decisions" />
			<FilterLinks
				label={words('quarters.choose')}
				filters={told.quarters.map(({ year, quarter, sent, current }) => {
					const name = words('quarters.name', { year: String(year), quarter: String(quarter) })
					return {
						to: `/support/quarters?year=${year}&quarter=${quarter}`,
						label: sent ? `${name}, ${words('quarters.sentMark')}` : name,
						current,
					}
				})}
			/>
			<Section title={words('quarters.rows')} note={words('quarters.rowsNote')}>
				{told.rows.length === 0 ? <EmptyState title={words('quarters.none')} /> : <Rows />}
			</Section>
			<QuarterStatistics rows={told.statistics} />
			{report === null && told.isOver ? <Send /> : null}
			<Source>
				{rule.source.text}, {fee.source}
			</Source>
		</>
	)
}

function Rows() {
	const { told } = useLoaderData<typeof loader>()
	const words = useTranslations('support.decisions')
	const codes = useTranslations('support.codes')
	const format = useFormat()
	return (
		<DataTable
			caption={words('quarters.rows')}
			rows={told.rows}
			rowKey={(one) => `${one.decisionNumber}-${one.since}`}
			columns={[
				{
					key: 'number',
					head: words('quarters.columns.number'),
					fold: 'title',
					cell: (one) => one.decisionNumber,
				},
				{ key: 'about', head: words('quarters.columns.about'), cell: (one) => codes(`matters.${one.about}`) },
				{ key: 'decided', head: words('quarters.columns.decided'), cell: (one) => format.day(one.decidedOn) },
				{ key: 'since', head: words('quarters.columns.since'), cell: (one) => format.day(one.since) },
				{
					key: 'standing',
					head: words('quarters.columns.standing'),
					cell: (one) =>
						words(`quarters.standings.${one.standing}`, {
							day: one.doneOn === null ? '' : format.day(one.doneOn),
						}),
				},
				{
					key: 'reason',
					head: words('quarters.columns.reason'),
					cell: ({ delayReason }) =>
						delayReason === null ? (
							<span className="quiet">{words('noReason')}</span>
						) : (
							codes(`delays.${delayReason}`)
						),
				},
			]}
		/>
	)
}

/** What is told is told with its reasons: until they are there, nothing is locked. */
function Send() {
	const { told } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('support.decisions.quarters')
	const forms = useTranslations('support.forms')
	const codes = useTranslations('support.codes')
	const { chosen, toExplain, today } = told
	if (toExplain.length > 0) {
		return (
			<Section title={words('send')}>
				<p>
					<Tone kind="warning">{words('unexplained', { count: toExplain.length })}</Tone>
				</p>
				<Form name="explainToldDelay" words="support.forms" outcome={outcome} initial={{}}>
					<HiddenInput name="year" value={String(chosen.year)} />
					<HiddenInput name="quarter" value={String(chosen.quarter)} />
					<FieldRow>
						<SelectInput
							name="decisionId"
							options={toExplain.map(({ decisionId, decisionNumber }) => ({
								value: decisionId,
								label: decisionNumber,
							}))}
						/>
						<SelectInput
							name="delayReason"
							options={told.delayReasons.map((value) => ({ value, label: codes(`delays.${value}`) }))}
							empty={forms('choices.noReason')}
						/>
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{forms('submit.explainDelay')}</Submit>
					</FormActions>
				</Form>
			</Section>
		)
	}
	return (
		<Section title={words('send')}>
			<p>{words('sendText')}</p>
			<Form name="sendQuarterReport" words="support.forms" outcome={outcome} initial={{ sentOn: today }}>
				<HiddenInput name="year" value={String(chosen.year)} />
				<HiddenInput name="quarter" value={String(chosen.quarter)} />
				<FieldRow>
					<TextInput name="registryNumber" width="medium" />
					<DateInput name="sentOn" />
				</FieldRow>
				<FormActions>
					<Submit>{words('doSend')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
