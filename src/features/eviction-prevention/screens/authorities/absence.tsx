import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endAbsence } from '../../commands/authorities/end-absence.ts'
import { recordAbsence } from '../../commands/authorities/record-absence.ts'
import { absences } from '../../queries/authorities/absences.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await absences(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const ends = posted.intent === 'endAbsence'
	const answer = await (ends ? endAbsence : recordAbsence)(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const said = ends ? 'endAbsence' : 'recordAbsence'
	return done('/evictions/absence', `evictionPrevention.authorities.done.${said}`)
}

/** Who is off and who stands in, so that what must go out the same day does. */
export default function AbsenceScreen() {
	const { me, colleagues, whom, absences } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	const optionOf = ({ id, name, title }: (typeof colleagues)[number]) => ({
		value: id,
		label: `${name}, ${title}`,
	})
	return (
		<>
			<PageHead
				title={words('absence.title')}
				crumbs={[{ to: '/evictions', label: cases('worklist.title') }, { label: words('absence.title') }]}
				state={words('absence.state')}
			/>
			<Section title={words('absence.add')}>
				<Form
					name="recordAbsence"
					words="evictionPrevention.authorities"
					outcome={outcome}
					initial={{ staffId: me, fromOn: today, untilOn: today }}
				>
					<FieldRow>
						<SelectInput name="staffId" options={whom.map(optionOf)} />
						<SelectInput name="substituteId" optional options={colleagues.map(optionOf)} />
					</FieldRow>
					<FieldRow>
						<DateInput name="fromOn" />
						<DateInput name="untilOn" />
					</FieldRow>
					<div>
						<Submit>{cases('step.save')}</Submit>
					</div>
				</Form>
			</Section>
			<Section title={words('absence.coming')}>
				{absences.length === 0 ? (
					<p className="quiet">{words('absence.none')}</p>
				) : (
					<DataTable
						caption={words('absence.coming')}
						rows={absences}
						rowKey={(one) => one.id}
						columns={[
							{ key: 'who', head: words('fields.staffId'), cell: (one) => one.who, fold: 'title' },
							{
								key: 'days',
								head: cases('fields.onDay'),
								cell: (one) => format.range(one.fromOn, one.untilOn),
								fold: 'plain',
							},
							{
								key: 'substitute',
								head: words('fields.substituteId'),
								cell: (one) =>
									one.substitute === null
										? words('absence.manager')
										: words('absence.substitute', { name: one.substitute }),
								fold: 'plain',
							},
							{
								key: 'end',
								head: '',
								cell: (one) =>
									one.mayEnd ? (
										<Form name="endAbsence" words="evictionPrevention.authorities" inline>
											<HiddenInput name="absenceId" value={one.id} />
											<Submit kind="quiet">{words('absence.end')}</Submit>
										</Form>
									) : null,
								fold: 'plain',
							},
						]}
					/>
				)}
			</Section>
		</>
	)
}
