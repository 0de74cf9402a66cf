import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { DateInput, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endOneTimeReport } from '../../commands/once/end-one-time-report.ts'
import { giveOneTimeReport } from '../../commands/once/give-one-time-report.ts'
import { oneTimeReports } from '../../queries/once/one-time-reports.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await oneTimeReports(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endOneTimeReport') {
		const answer = await endOneTimeReport(caller, posted)
		return answer.is === 'done' ? done('/evictions/codes', 'once.done.ended') : settle(answer, posted)
	}
	const answer = await giveOneTimeReport(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	// Not by a redirect: the code would have to stand in an address or be kept somewhere.
	const address = new URL('/report-once', caller.house.baseUrl).href
	return data({ ok: true as const, made: { ...answer.value, address } })
}

/** Staff let a small landlord report once without an account. */
export default function CodesScreen() {
	const { codes, landlords, validThrough } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('once')
	const format = useFormat()
	const made = outcome !== undefined && 'made' in outcome ? outcome.made : null
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<div className="stack-24">
				{made === null ? null : (
					<div role="status">
						<Callout kind="warning" title={words('shown')}>
							<div className="stack-8">
								<Code>{made.code}</Code>
								<p>
									{words('shownText', {
										...{ landlord: made.landlord, address: made.address },
										day: format.day(made.validThrough),
									})}
								</p>
							</div>
						</Callout>
					</div>
				)}
				<Section title={words('make')}>
					<Form
						name="giveOneTimeReport"
						words="once"
						outcome={outcome !== undefined && !('made' in outcome) ? outcome : undefined}
						initial={{ validThrough }}
					>
						<SelectInput
							name="organisationId"
							optional
							options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<TextInput name="landlord" optional />
						<DateInput name="validThrough" />
						<FormActions>
							<Submit>{words('make')}</Submit>
						</FormActions>
					</Form>
				</Section>
				<Given codes={codes} />
			</div>
		</>
	)
}

type Row = Awaited<ReturnType<typeof loader>>['codes'][number]

function Given({ codes }: { codes: readonly Row[] }) {
	const words = useTranslations('once')
	const format = useFormat()
	if (codes.length === 0) return <p className="quiet">{words('none')}</p>
	return (
		<DataTable
			caption={words('title')}
			rows={codes}
			rowKey={(one) => one.oneTimeReportId}
			columns={[
				{ key: 'landlord', head: words('landlord'), fold: 'title', cell: (one) => one.landlord },
				{ key: 'made', head: words('made'), fold: 'line', cell: (one) => format.moment(one.madeAt) },
				{
					key: 'valid',
					head: words('validThrough'),
					fold: 'line',
					cell: (one) => format.day(one.validThrough),
				},
				{
					key: 'state',
					head: words('standing'),
					fold: 'line',
					cell: (one) => [words(`states.${one.state}`), one.receiptNumber].filter(Boolean).join(' · '),
				},
				{
					key: 'end',
					head: '',
					fold: 'plain',
					cell: (one) =>
						one.state === 'open' ? (
							<Form name="endOneTimeReport" words="once" inline>
								<HiddenInput name="oneTimeReportId" value={one.oneTimeReportId} />
								<Submit kind="quiet">
									{words('end')}
									<span className="unseen">{words('endWhich', { landlord: one.landlord })}</span>
								</Submit>
							</Form>
						) : null,
				},
			]}
		/>
	)
}
