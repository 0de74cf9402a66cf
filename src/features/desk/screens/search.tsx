import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { callerOf, readForm, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { search } from '../queries/search.ts'

/** What is searched for is a person's name or number: it is posted, so that it never stands in an address. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { text } = await readForm(request)
	const wanted = typeof text === 'string' ? text.slice(0, 100) : ''
	if (wanted === '') return { wanted, people: [] }
	const found = show(await search(callerOf(context), { text: wanted }))
	return found.caseId === null ? { wanted, people: found.people } : redirect(`/evictions/${found.caseId}`)
}

export function loader({ context }: LoaderFunctionArgs) {
	callerOf(context)
	return null
}

export default function SearchScreen() {
	const { wanted, people } = useActionData<typeof action>() ?? { wanted: '', people: [] }
	const words = useTranslations('people.search')
	const format = useFormat()
	const nameOf = usePersonName()
	return (
		<>
			<PageHead
				title={words('title')}
				state={wanted === '' ? words('state') : words('found', { count: people.length, text: wanted })}
			/>
			{wanted !== '' && people.length === 0 && (
				<EmptyState
					title={words('none')}
					action={<ButtonLink to="/people/new">{words('register')}</ButtonLink>}
				/>
			)}
			{people.length > 0 && (
				<Section title={words('name')}>
					<DataTable
						caption={words('title')}
						rows={people}
						rowKey={(person) => person.personId}
						columns={[
							{
								key: 'name',
								head: words('name'),
								fold: 'title',
								cell: (person) => <TextLink to={`/people/${person.personId}`}>{nameOf(person)}</TextLink>,
							},
							{
								key: 'born',
								head: words('born'),
								fold: 'line',
								cell: (person) => (person.bornOn === null ? '–' : format.dayFull(person.bornOn)),
							},
							{
								key: 'cases',
								head: words('cases'),
								fold: 'plain',
								cell: (person) =>
									person.cases.length === 0 ? (
										<span className="quiet">{words('noCases')}</span>
									) : (
										<span className="row-wrap">
											{person.cases.map((one) => (
												<ButtonLink key={one.caseId} to={`/evictions/${one.caseId}`} kind="quiet">
													{one.caseNumber}
												</ButtonLink>
											))}
										</span>
									),
							},
						]}
					/>
				</Section>
			)}
		</>
	)
}
