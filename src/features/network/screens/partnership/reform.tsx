import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Fact, Facts, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addReformIndicator } from '../../commands/partnership/add-reform-indicator.ts'
import { changeReform } from '../../commands/partnership/change-reform.ts'
import { strikeReformValue } from '../../commands/partnership/strike-reform-value.ts'
import { tellReformValue } from '../../commands/partnership/tell-reform-value.ts'
import { type FollowedReform, reformFigures } from '../../queries/partnership/reform-figures.ts'
import { ReformForms, TellValue } from './reform-forms.tsx'
import { useReformWords } from './use-reform-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { reforms, mayKeep } = show(
		await reformFigures(callerOf(context), { reformId: params.reformId ?? null }),
	)
	const [reform] = reforms
	if (reform === undefined) return show<never>({ is: 'missing' })
	return { reform, mayKeep }
}

const commands = {
	addReformIndicator: { run: addReformIndicator, said: 'saved' },
	tellReformValue: { run: tellReformValue, said: 'valueTold' },
	strikeReformValue: { run: strikeReformValue, said: 'valueStruck' },
	changeReform: { run: changeReform, said: 'saved' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = ''] = String(posted.intent).split('-')
	const { run, said } = commands[intent as keyof typeof commands] ?? commands.changeReform
	const answer = await run(callerOf(context), { ...posted, reformId: params.reformId })
	return answer.is === 'done'
		? done(`/partnership/reforms/${params.reformId}`, `partnership.done.${said}`)
		: settle(answer, posted)
}

/** A reform, what shows how far it has come, and each year's value with its source. */
export default function ReformScreen() {
	const { reform, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const format = useFormat()
	const { title, about, decision, decidedOn, beginsOn, endedOn, indicators } = reform
	return (
		<>
			<PageHead
				title={title}
				crumbs={[{ to: '/partnership/reforms', label: words('reforms.title') }, { label: title }]}
				state={endedOn === null ? undefined : words('reforms.ended', { day: format.dayFull(endedOn) })}
			/>
			<Facts>
				{decision === '' ? null : (
					<Fact label={words('reforms.decision')}>
						{decidedOn === null
							? decision
							: words('reforms.decided', { decision, day: format.dayFull(decidedOn) })}
					</Fact>
				)}
				<Fact label={words('reforms.begins')}>{format.dayFull(beginsOn)}</Fact>
			</Facts>
			{about === '' ? null : <p className="reading">{about}</p>}
			{indicators.length === 0 ? <p className="quiet">{words('reforms.noIndicators')}</p> : null}
			{indicators.map((indicator) => (
				<Indicator key={indicator.id} indicator={indicator} mayKeep={mayKeep} outcome={outcome} />
			))}
			{mayKeep ? <ReformForms reform={reform} outcome={outcome} /> : null}
		</>
	)
}

type IndicatorProps = {
	indicator: FollowedReform['indicators'][number]
	mayKeep: boolean
	outcome: Outcome | undefined
}

function Indicator({ indicator, mayKeep, outcome }: IndicatorProps) {
	const words = useTranslations('partnership')
	const { courseOf, toldOf } = useReformWords()
	const { name, unit, values, countedHow } = indicator
	const captions = words('reform.valuesOf', { name })
	return (
		<Section title={name}>
			<div className="stack-16">
				<p className="reading">{courseOf(indicator)}</p>
				{values.length === 0 ? (
					<p className="quiet reading">{words('reform.noValues')}</p>
				) : (
					<DataTable
						caption={captions}
						rows={values}
						rowKey={(row) => row.id}
						columns={[
							{ key: 'year', head: words('reform.year'), width: '10%', cell: (row) => row.year },
							{
								key: 'value',
								head: words('reform.value'),
								align: 'right',
								strong: true,
								width: '22%',
								cell: (row) => toldOf(unit, row),
							},
							{
								key: 'status',
								head: words('reform.status'),
								width: '20%',
								cell: (row) =>
									row.status === 'verified' ? (
										words(`valueStatuses.${row.status}`)
									) : (
										<Tone kind="warning">{words(`valueStatuses.${row.status}`)}</Tone>
									),
							},
							{
								key: 'source',
								head: words('reform.source'),
								cell: (row) => (
									<>
										{row.source}
										{row.note === '' ? null : <div className="quiet small">{row.note}</div>}
									</>
								),
							},
							...(mayKeep
								? [
										{
											key: 'strike',
											head: '',
											fold: 'plain' as const,
											cell: ({ id, year }: (typeof values)[number]) => (
												<Form name={`strikeReformValue-${id}`} words="partnership" outcome={outcome} inline>
													<HiddenInput name="valueId" value={id} />
													<Submit kind="quiet">
														{words('reform.strike')}{' '}
														<span className="unseen">{words('reform.strikeOf', { year: String(year) })}</span>
													</Submit>
												</Form>
											),
										},
									]
								: []),
						]}
					/>
				)}
				<Source>{words('reform.counted', { how: countedHow })}</Source>
				{mayKeep ? <TellValue indicatorId={indicator.id} outcome={outcome} /> : null}
			</div>
		</Section>
	)
}
