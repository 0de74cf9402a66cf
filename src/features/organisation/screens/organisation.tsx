import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Columns, DefinitionRows, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepOrganisation } from '../access.ts'
import { addUnit } from '../commands/add-unit.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { municipality, committees, units } = show(await organisationPage(caller, {}))
	return { municipality, committees, units, mayKeep: mayKeepOrganisation(caller.actor) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addUnit(callerOf(context), posted)
	return answer.is === 'done' ? done('/settings', 'organisation.done.unitAdded') : settle(answer, posted)
}

export default function OrganisationScreen() {
	const { municipality, committees, units, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('organisation')
	return (
		<>
			<PageHead title={words('organisation.title')} state={words('organisation.state')} />
			<SettingsTabs keeps={mayKeep} />
			<Columns>
				<div>
					<Section title={words('organisation.units')}>
						{committees.map((committee) => (
							<div key={committee.id} className="tree">
								<h3>{committee.name}</h3>
								<Units units={units.filter((unit) => unit.committeeId === committee.id)} below={null} />
							</div>
						))}
						{units.length === 0 ? <p className="quiet">{words('organisation.noUnits')}</p> : null}
					</Section>
					{mayKeep ? (
						<Section title={words('organisation.addUnit')}>
							<Form
								name="addUnit"
								words="organisation"
								outcome={outcome}
								initial={committees.length === 1 ? { committeeId: committees[0]?.id ?? '' } : {}}
							>
								<TextInput name="name" />
								<SelectInput name="committeeId" options={committees.map(optionOf)} />
								<SelectInput
									name="parentId"
									optional
									empty={words('organisation.topUnit')}
									options={units.map(optionOf)}
								/>
								<FormActions>
									<Submit>{words('organisation.addUnit')}</Submit>
								</FormActions>
							</Form>
						</Section>
					) : null}
				</div>
				<div>
					<Section title={words('organisation.municipality')}>
						<p>
							<b>{municipality.name}</b>
						</p>
						<p className="quiet">
							{words('organisation.code', { code: municipality.code })}
							{municipality.invented ? ` · ${words('organisation.invented')}` : null}
						</p>
					</Section>
					<Section title={words('organisation.committees')}>
						<DefinitionRows
							rows={committees.map((committee) => ({
								label: committee.name,
								value: words('organisation.registry', { code: committee.registryCode }),
							}))}
						/>
						<p className="quiet small">{words('organisation.committeeNote')}</p>
					</Section>
					{mayKeep ? (
						<Section title={words('organisation.mail')}>
							<p>
								<TextLink to="/settings/mail">{words('organisation.mailNote')}</TextLink>
							</p>
						</Section>
					) : null}
					{mayKeep ? (
						<Section title={words('organisation.publicPages')}>
							<p>
								<TextLink to="/settings/public-pages">{words('organisation.publicPagesNote')}</TextLink>
							</p>
							<p>
								<TextLink to="/settings/open-data">{words('organisation.openDataNote')}</TextLink>
							</p>
						</Section>
					) : null}
				</div>
			</Columns>
		</>
	)
}

type Unit = { id: string; parentId: string | null; name: string }

/** A unit and those below it, as a list in a list. */
function Units({ units, below }: { units: readonly Unit[]; below: string | null }) {
	const here = units.filter((unit) => unit.parentId === below)
	if (here.length === 0) return null
	return (
		<ul>
			{here.map((unit) => (
				<li key={unit.id}>
					{unit.name}
					<Units units={units} below={unit.id} />
				</li>
			))}
		</ul>
	)
}

function optionOf({ id, name }: { id: string; name: string }) {
	return { value: id, label: name }
}
