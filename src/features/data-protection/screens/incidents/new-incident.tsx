import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayReportIncident } from '../../access.ts'
import { reportIncident } from '../../commands/incidents/report-incident.ts'
import { concernedGroups, incidentKinds } from '../../rules/incidents/incident-words.ts'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayReportIncident(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await reportIncident(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/protection/incidents/${answer.value.incidentId}`, 'incidents.done.reported')
		: settle(answer, posted)
}

/** Anybody on the staff, in a minute. */
export default function NewIncidentScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('incidents')
	const { today } = useFrame()
	return (
		<>
			<PageHead title={words('new')} crumbs={[{ to: '/protection/incidents', label: words('title') }]} />
			<p className="reading quiet">{words('lead')}</p>
			<Form name="reportIncident" words="incidents" outcome={outcome} initial={{ foundOn: today }}>
				<SelectInput
					name="kind"
					width="medium"
					options={incidentKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
				/>
				<FieldRow>
					<DateInput name="foundOn" />
					<TextInput name="foundTime" width="short" optional />
				</FieldRow>
				<LongText name="happened" />
				<Ticks
					name="groups[]"
					options={concernedGroups.map((value) => ({ value, label: words(`whom.${value}`) }))}
				/>
				<NumberInput name="peopleAbout" optional />
				<LongText name="measures" rows={2} optional />
				<Submit>{words('new')}</Submit>
			</Form>
		</>
	)
}
