import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Columns, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { bringLibrary } from '../../commands/knowledge/bring-library.ts'
import { fetchLibrary } from '../../commands/knowledge/fetch-library.ts'
import { removeLibrary } from '../../commands/knowledge/remove-library.ts'
import { setLibraryAddress } from '../../commands/knowledge/set-library-address.ts'
import { networkLibraries } from '../../queries/knowledge/network-libraries.ts'
import { uploaded } from '../uploaded.ts'
import { KnowledgeHead } from './head.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await networkLibraries(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const back = (said: string) => done('/knowledge/libraries', `knowledge.done.${said}`)
	switch (posted.intent) {
		case 'bringLibrary': {
			const answer = await bringLibrary(caller, { file: await uploaded(posted.file) })
			return answer.is === 'done' ? back('brought') : settle(answer, posted)
		}
		case 'setLibraryAddress': {
			const answer = await setLibraryAddress(caller, posted)
			return answer.is === 'done' ? back('fetching') : settle(answer, posted)
		}
		case 'fetchLibrary': {
			const answer = await fetchLibrary(caller, posted)
			return answer.is === 'done' ? back('fetching') : settle(answer, posted)
		}
		default: {
			const answer = await removeLibrary(caller, posted)
			return answer.is === 'done' ? back('removed') : settle(answer, posted)
		}
	}
}

/** Where a municipality's networks share what they know from, and when it was fetched last. */
export default function LibrariesScreen() {
	const { libraries } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge.libraries')
	return (
		<>
			<KnowledgeHead side="municipality" state={words('lead')} />
			{libraries.length === 0 ? (
				<EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
			) : (
				<Kept libraries={libraries} outcome={outcome} />
			)}
			<Columns>
				<Section title={words('addAddress')}>
					<Form name="setLibraryAddress" words="knowledge" outcome={outcome}>
						<TextInput name="address" />
						<Submit>{words('fetchIt')}</Submit>
					</Form>
				</Section>
				<Section title={words('addFile')}>
					<Form name="bringLibrary" words="knowledge" outcome={outcome} upload>
						<FileInput name="file" accept=".json,application/json" hint="" />
						<Submit kind="secondary">{words('bring')}</Submit>
					</Form>
				</Section>
			</Columns>
		</>
	)
}

type Libraries = ReturnType<typeof useLoaderData<typeof loader>>['libraries']

function Kept({ libraries, outcome }: { libraries: Libraries; outcome: Outcome | undefined }) {
	const words = useTranslations('knowledge.libraries')
	return (
		<DataTable
			caption={words('columns.network')}
			rows={libraries}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'network',
					head: words('columns.network'),
					width: '40%',
					cell: ({ networkName, address }) => (
						<>
							{networkName ?? words('unknown')}
							<div className="quiet small breaks">{address ?? words('asFile')}</div>
						</>
					),
				},
				{
					key: 'holds',
					head: words('columns.holds'),
					fold: 'line',
					cell: ({ holds }) => (holds === null ? '–' : words('holds', holds)),
				},
				{
					key: 'retrieved',
					head: words('columns.retrieved'),
					fold: 'line',
					cell: (library) => <Fetched library={library} />,
				},
				{
					key: 'do',
					head: words('columns.do'),
					fold: 'plain',
					cell: ({ id, address }) => (
						<>
							{address === null ? null : (
								<Form name="fetchLibrary" words="knowledge" outcome={outcome} inline>
									<HiddenInput name="libraryId" value={id} />
									<FormActions>
										<Submit kind="quiet">{words('fetch')}</Submit>
									</FormActions>
								</Form>
							)}
							<Form name="removeLibrary" words="knowledge" outcome={outcome} inline>
								<HiddenInput name="libraryId" value={id} />
								<FormActions>
									<Submit kind="quiet">{words('remove')}</Submit>
								</FormActions>
							</Form>
						</>
					),
				},
			]}
		/>
	)
}

function Fetched({ library }: { library: Libraries[number] }) {
	const words = useTranslations('knowledge.libraries')
	const failures = useTranslations('knowledge.failures')
	const format = useFormat()
	const { retrievedAt, askedAt, failedBecause } = library
	const key = (failedBecause ?? '') as 'no-answer'
	return (
		<>
			{retrievedAt === null ? null : <div>{format.moment(retrievedAt)}</div>}
			{askedAt === null ? null : (
				<div>
					{words('waiting')} <TextLink to="/knowledge/libraries">{words('reload')}</TextLink>
				</div>
			)}
			{failedBecause === null ? null : (
				<div className="is-danger">{failures.has(key) ? failures(key) : failedBecause}</div>
			)}
		</>
	)
}
