import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endHold } from '../../commands/retention/end-hold.ts'
import { holdFile } from '../../commands/retention/hold-file.ts'
import { keptFiles } from '../../queries/retention/kept-files.ts'
import { placesOf } from '../../rules/places.ts'
import { holdKinds } from '../../rules/retention/hold-kinds.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { RetentionTabs } from './retention-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await keptFiles(caller, {})), places: placesOf(caller.actor.roles) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const { untilOn, ...posted } = await readForm(request)
	const ends = posted.intent === 'endHold'
	const given = { ...posted, ...(untilOn === undefined || untilOn === '' ? {} : { untilOn }) }
	const answer = ends ? await endHold(callerOf(context), given) : await holdFile(callerOf(context), given)
	return answer.is === 'done'
		? done('/protection/retention/kept', `retention.done.${ends ? 'ended' : 'held'}`)
		: settle(answer, { ...posted, ...(untilOn === undefined ? {} : { untilOn }) })
}

/** Files that somebody has decided to keep, and one more. */
export default function KeptScreen() {
	const { holds, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('retention.kept')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} />
			<ProtectionTabs places={places} />
			<RetentionTabs keeps />
			<p className="reading">{words('lead')}</p>
			<Section title={words('caption')}>
				{holds.length === 0 ? (
					<p>{words('none')}</p>
				) : (
					<DataTable
						caption={words('caption')}
						rows={holds}
						rowKey={({ id }) => id}
						columns={[
							{
								key: 'kind',
								head: words('kind'),
								fold: 'title',
								cell: ({ kind, reason }) => (
									<>
										{words(`kinds.${kind as 'adoption'}`)}: {reason}
									</>
								),
							},
							{ key: 'of', head: words('of'), fold: 'line', cell: ({ of }) => words(`ofs.${of}`) },
							{
								key: 'since',
								head: words('since'),
								fold: 'line',
								cell: ({ heldOn, holder }) => `${format.day(heldOn)}, ${holder}`,
							},
							{
								key: 'until',
								head: words('until'),
								fold: 'line',
								cell: ({ untilOn, endedOn, endedBecause }) => {
									if (endedOn !== null)
										return words('ended', { on: format.day(endedOn), because: endedBecause ?? '' })
									return untilOn === null ? words('untilEnded') : format.day(untilOn)
								},
							},
							{
								key: 'do',
								head: words('do'),
								fold: 'plain',
								cell: ({ id, endedOn }) =>
									endedOn === null ? (
										<Disclosure summary={words('end')}>
											<Form name="endHold" words="retention" outcome={outcome}>
												<HiddenInput name="holdId" value={id} />
												<TextInput name="because" />
												<FormActions>
													<Submit kind="secondary">{words('end')}</Submit>
												</FormActions>
											</Form>
										</Disclosure>
									) : null,
							},
						]}
					/>
				)}
			</Section>
			<Section title={words('add')}>
				<Form name="holdFile" words="retention" outcome={outcome}>
					<TextInput name="about" />
					<SelectInput
						name="kind"
						options={holdKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
					/>
					<LongText name="reason" rows={2} />
					<DateInput name="untilOn" />
					<FormActions>
						<Submit>{words('keep')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
