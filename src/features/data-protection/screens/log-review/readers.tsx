import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { watchPerson } from '../../commands/log-review/watch-person.ts'
import { readersOfPerson } from '../../queries/log-review/readers-of-person.ts'
import { RoleNames } from '../access/role-names.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await readersOfPerson(callerOf(context), { personId: params.personId }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await watchPerson(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/protection/people/${params.personId}/reads`, 'logReview.done.watched')
		: settle(answer, posted)
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** Who has read about one person, as the person is told it. */
export default function ReadersScreen() {
	const { personId, person, readers, watched } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('logReview')
	const name = person.name ?? person.code
	return (
		<>
			<PageHead
				title={name === null ? words('readers.untitled') : words('readers.title', { name })}
				crumbs={[{ to: '/protection/logs', label: words('title') }]}
				state={words('readers.state')}
				actions={
					<ButtonLink to={`/protection/people/${personId}/reads.pdf`} kind="secondary" file>
						{words('readers.pdf')}
					</ButtonLink>
				}
			/>
			<div className="stack-32">
				{readers.length === 0 ? (
					<EmptyState title={words('readers.empty')} />
				) : (
					<Section title={words('readers.caption')} note={words('readers.note')}>
						<Readers readers={readers} />
					</Section>
				)}
				<Section title={words('readers.watch')}>
					{watched ? (
						<p>{words('readers.isWatched')}</p>
					) : (
						<Form name="watchPerson" words="logReview" outcome={outcome}>
							<HiddenInput name="personId" value={personId} />
							<TextInput name="reason" />
							<FormActions>
								<Submit kind="secondary">{words('readers.keepWatch')}</Submit>
							</FormActions>
						</Form>
					)}
				</Section>
			</div>
		</>
	)
}

function Readers({ readers }: Pick<Loaded, 'readers'>) {
	const words = useTranslations('logReview')
	const format = useFormat()
	return (
		<DataTable
			caption={words('readers.caption')}
			rows={readers}
			rowKey={({ at, thing, purpose, from, roles }) => [at, thing, purpose, ...from, ...roles].join('|')}
			columns={[
				{ key: 'when', head: words('readers.when'), fold: 'title', cell: ({ at }) => format.moment(at) },
				{
					key: 'who',
					head: words('readers.who'),
					fold: 'line',
					cell: ({ byHouse, name, from }) =>
						byHouse
							? words('readers.house')
							: [name, from.join(', ') || words('readers.nowhere')]
									.filter((part) => part !== null)
									.join(', '),
				},
				{
					key: 'roles',
					head: words('readers.roles'),
					fold: 'line',
					cell: ({ byHouse, roles }) => (byHouse ? null : <RoleNames roles={roles} />),
				},
				{
					key: 'purpose',
					head: words('readers.purpose'),
					fold: 'line',
					cell: ({ purpose }) => words(`purposes.${purpose}`),
				},
				{
					key: 'thing',
					head: words('readers.thing'),
					fold: 'line',
					cell: ({ thing, times }) => words('review.thingText', { thing: words(`things.${thing}`), times }),
				},
			]}
		/>
	)
}
