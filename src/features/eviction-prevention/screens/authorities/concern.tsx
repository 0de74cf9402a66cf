import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { handConcernOver } from '../../commands/authorities/hand-concern-over.ts'
import { receiveConcern } from '../../commands/authorities/receive-concern.ts'
import { recordConcernStep } from '../../commands/authorities/record-concern-step.ts'
import { concernReport } from '../../queries/authorities/concern-report.ts'
import { ConcernClocks } from './concern-clocks.tsx'

const commands = { handConcernOver, receiveConcern, recordConcernStep } as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await concernReport(callerOf(context), { concernId: params.concernId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = Object.hasOwn(commands, String(posted.intent))
		? (posted.intent as keyof typeof commands)
		: 'recordConcernStep'
	const answer = await commands[intent](callerOf(context), { ...posted, concernId: params.concernId })
	if (answer.is !== 'done') return settle(answer, posted)
	const { concernId } = answer.value
	return done(`/evictions/concerns/${concernId}`, `evictionPrevention.authorities.done.${intent}`)
}

/** One report of concern: its times, its receipt, and what was told for those who may read that. */
export default function ConcernScreen() {
	const report = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	const title = words('concern.one', { day: format.day(report.receivedOn) })
	const receivedBy = [report.receiptNumber, report.receivedBy].filter(Boolean).join(' · ')
	const form = { words: 'evictionPrevention.authorities', outcome } as const
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: '/evictions/concerns', label: words('concern.title') },
					{ label: title },
				]}
			/>
			<DefinitionRows
				rows={[
					{ label: words('concern.reporter'), value: words(`reporters.${report.reporter}`) },
					{ label: words('concern.channel'), value: words(`channels.${report.channel}`) },
					{ label: words('concern.by'), value: report.registeredBy ?? '–' },
					{ label: words('concern.handedTo'), value: report.handedTo ?? words('concern.notHanded') },
					{
						label: words('concern.receipt'),
						value: receivedBy === '' ? words('concern.noReceipt') : receivedBy,
					},
				]}
			/>
			<Section title={words('concern.clocks')}>
				<ConcernClocks clocks={report.clocks} />
			</Section>
			<Section title={words('concern.content')}>
				{report.content === null ? (
					<p className="quiet">{words('concern.hidden')}</p>
				) : (
					<p className="reading">{report.content}</p>
				)}
			</Section>
			{report.steps.length === 0 ? null : (
				<Section title={words('concern.next')}>
					<Form name="recordConcernStep" {...form} initial={{ onDay: today }}>
						<Choice
							name="step"
							options={report.steps.map((value) => ({ value, label: words(`concernSteps.${value}`) }))}
						/>
						<DateInput name="onDay" />
						<div>
							<Submit>{cases('step.save')}</Submit>
						</div>
					</Form>
				</Section>
			)}
			{report.mayReceive ? (
				<Section title={words('concern.receive')}>
					<Form name="receiveConcern" {...form}>
						<p>{words(report.handedOutside ? 'concern.receiveOutside' : 'concern.receiveText')}</p>
						{report.handedOutside ? (
							<FieldRow>
								<TextInput name="receivedByName" width="medium" />
								<TextInput name="receipt" width="medium" />
							</FieldRow>
						) : null}
						<div>
							<Submit>{words('concern.receive')}</Submit>
						</div>
					</Form>
				</Section>
			) : null}
			{report.mayHandOver ? (
				<Section title={words('concern.handOver')}>
					<Form name="handConcernOver" {...form}>
						<p>{words('concern.handOverText')}</p>
						<FieldRow>
							<SelectInput
								name="handedToUnitId"
								optional
								options={report.units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
							/>
							<TextInput name="handedTo" optional width="medium" />
						</FieldRow>
						<div>
							<Submit kind={report.handedTo === null ? 'primary' : 'secondary'}>
								{words('concern.handOver')}
							</Submit>
						</div>
					</Form>
				</Section>
			) : null}
		</>
	)
}
