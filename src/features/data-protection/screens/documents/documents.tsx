import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { showRegister } from '../../commands/documents/show-register.ts'
import { documentRegister } from '../../queries/documents/document-register.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await documentRegister(caller, {})), places: placesOf(caller.actor.roles) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await showRegister(callerOf(context), {})
	return answer.is === 'done' ? done('/protection/documents', 'documents.done.shown') : settle(answer, posted)
}

/** The register of documents without names, and the step by which the public sees it. */
export default function DocumentsScreen() {
	const { documents, shownAt, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('documents')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} state={words('state', { count: documents.length })} />
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			{documents.length === 0 ? (
				<EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
			) : (
				<div className="stack-24">
					<Section
						title={words('show')}
						note={shownAt === null ? words('never') : words('shownAt', { moment: format.moment(shownAt) })}
					>
						<p className="reading">{words('showText')}</p>
						<Form name="showRegister" words="documents" outcome={outcome}>
							<Submit>{words('show')}</Submit>
						</Form>
					</Section>
					<DataTable
						caption={words('title')}
						rows={documents}
						rowKey={({ id, kind }) => `${kind} ${id}`}
						columns={[
							{
								key: 'number',
								head: words('columns.number'),
								fold: 'line',
								cell: ({ number, kind }) => (number === '' ? words(`kinds.${kind}`) : number),
							},
							{
								key: 'kind',
								head: words('columns.kind'),
								fold: 'title',
								cell: ({ kind }) => words(`kinds.${kind}`),
							},
							{
								key: 'day',
								head: words('columns.day'),
								fold: 'line',
								cell: ({ keptOn }) => format.day(keptOn),
							},
							{
								key: 'title',
								head: words('columns.title'),
								fold: 'plain',
								cell: ({ title }) => title || <span className="quiet">{words('secret')}</span>,
							},
							{
								key: 'shown',
								head: words('columns.shown'),
								fold: 'line',
								cell: ({ shown }) => words(shown ? 'open' : 'notOpen'),
							},
						]}
					/>
				</div>
			)}
		</>
	)
}
