import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { DateInput, FieldRow, SelectInput, TextInput, Tick } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { mayKeepCompetence } from '../access.ts'
import { recordCompetence } from '../commands/record-competence.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { type Validity, validityOf } from '../rules/competence.ts'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { competences, staff, today } = show(await organisationPage(caller, {}))
	return {
		competences: competences.map((one) => ({ ...one, validity: validityOf(one.expiresOn, today) })),
		staff,
		mayKeep: mayKeepCompetence(caller.actor),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await recordCompetence(callerOf(context), posted)
	if (answer.is === 'done') return done('/settings/competence', 'organisation.done.competenceRecorded')
	return settle(answer, posted)
}

export default function CompetenceScreen() {
	const { competences, staff, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('organisation')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('competence.title')} state={words('competence.state')} />
			<SettingsTabs />
			{competences.length === 0 ? (
				<EmptyState title={words('competence.none')} />
			) : (
				<DataTable
					caption={words('competence.title')}
					rows={competences}
					rowKey={(one) => one.id}
					columns={[
						{ key: 'name', head: words('competence.name'), cell: (one) => one.name },
						{ key: 'course', head: words('competence.course'), fold: 'plain', cell: (one) => one.course },
						{
							key: 'forChildTalks',
							head: words('competence.talks'),
							cell: (one) => (one.forChildTalks ? words('competence.mayTalk') : '–'),
						},
						{ key: 'takenOn', head: words('competence.takenOn'), cell: (one) => format.day(one.takenOn) },
						{
							key: 'expiresOn',
							head: words('competence.expiresOn'),
							cell: (one) => <Expiry expiresOn={one.expiresOn} validity={one.validity} />,
						},
					]}
				/>
			)}
			{mayKeep ? (
				<Section title={words('competence.add')}>
					<Form name="recordCompetence" words="organisation" outcome={outcome}>
						<SelectInput name="staffId" options={staff.map((one) => ({ value: one.id, label: one.name }))} />
						<TextInput name="course" />
						<FieldRow>
							<DateInput name="takenOn" />
							<DateInput name="expiresOn" optional />
						</FieldRow>
						<Tick name="forChildTalks" />
						<FormActions>
							<Submit>{words('competence.add')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}

/** A course that has run out, or soon will, says so in words. */
function Expiry({ expiresOn, validity }: { expiresOn: PlainDate | null; validity: Validity }) {
	const words = useTranslations('organisation.competence')
	const format = useFormat()
	if (expiresOn === null) return <span className="quiet">{words('never')}</span>
	const day = format.day(expiresOn)
	if (validity === 'expired') return <Tone kind="danger">{words('expired', { day })}</Tone>
	return validity === 'soon' ? <Tone kind="warning">{words('soon', { day })}</Tone> : day
}
