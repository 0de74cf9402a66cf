import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { callerOf, readForm, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { personCard, searchPeople } from '../../../people/index.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { person, known } = show(await personCard(callerOf(context), { personId: params.personId }))
	return { personId: person.personId, known: known === null ? null : { name: known.name, code: known.code } }
}

/** A name is posted, so that it never stands in an address. */
export async function action({ request, context, params }: ActionFunctionArgs) {
	const { text } = await readForm(request)
	if (typeof text !== 'string') return { people: [] }
	const { people } = show(await searchPeople(callerOf(context), { text: text.slice(0, 100) }))
	return { people: people.filter((person) => !person.recordIds.includes(params.personId ?? '')) }
}

export default function LookForScreen() {
	const { personId, known } = useLoaderData<typeof loader>()
	const found = useActionData<typeof action>()
	const words = useTranslations('homelessness.doubles')
	const nameOf = usePersonName()
	const same = useSamePerson()
	return (
		<>
			<PageHead
				title={words('lookFor')}
				crumbs={[{ to: '/homelessness/doubles', label: words('title') }, { label: words('lookFor') }]}
				state={words('lookForState', { name: known === null ? '–' : nameOf(known) })}
			/>
			<Form name="searchPeople" words="homelessness.doubles">
				<TextInput name="text" width="medium" />
				<FormActions>
					<Submit>{words('lookForDo')}</Submit>
					<ButtonLink to={`/people/${personId}`} kind="quiet">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
			{found !== undefined && found.people.length === 0 && <EmptyState title={words('lookForNone')} />}
			{found !== undefined && found.people.length > 0 && (
				<DataTable
					caption={words('lookFor')}
					rows={found.people}
					rowKey={(person) => person.personId}
					columns={[
						{ key: 'name', head: words('rows.name'), fold: 'title', cell: nameOf },
						{ key: 'born', head: words('rows.born'), fold: 'plain', cell: same.born },
						{
							key: 'do',
							head: '',
							fold: 'plain',
							cell: (person) => (
								<ButtonLink to={`/homelessness/doubles/${personId}/${person.personId}`}>
									{words('compare')}
								</ButtonLink>
							),
						},
					]}
				/>
			)}
		</>
	)
}
