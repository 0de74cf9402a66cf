import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, SelectInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Disclosure, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { beginNoticeImport } from '../commands/files/begin-notice-import.ts'
import { noticeImports } from '../queries/files/notice-imports.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await noticeImports(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { file, organisationId } = posted
	const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined
	const answer = await beginNoticeImport(callerOf(context), { organisationId, file: bytes })
	if (answer.is !== 'done') return settle(answer, posted)
	return redirect(`/landlord/upload/${answer.value.importId}`, 303)
}

/** A landlord's own file: first it is read, then one says which column is what and sends it. */
export default function UploadScreen() {
	const { landlords, imports } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	const own = useTranslations('portal.file')
	return (
		<>
			<PageHead title={words('upload.title')} state={words('upload.state')} />
			<Form name="beginNoticeImport" words="notices" outcome={outcome} upload>
				{landlords.length > 1 ? (
					<SelectInput
						name="organisationId"
						options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				) : null}
				<FileInput name="file" accept=".csv,.txt,.xlsx" />
				<p>{words('upload.again')}</p>
				<Disclosure summary={words('upload.columns')}>
					<p>{words('upload.columnsText')}</p>
					<p className="quiet">
						Referens · Typ · Hyresgäst · Personnummer · Adress · Postnr · Ort · Lägenhet · Antal rum · Skuld ·
						Ränta · Betalkonto · Förfallodag · Skickat · Delgiven · Barn · Status
					</p>
				</Disclosure>
				<Submit>{own('read')}</Submit>
			</Form>
			{imports.length === 0 ? null : <Latest imports={imports} />}
		</>
	)
}

type Import = Awaited<ReturnType<typeof loader>>['imports'][number]

function Latest({ imports }: { imports: readonly Import[] }) {
	const words = useTranslations('portal.file')
	const format = useFormat()
	return (
		<Section title={words('latest')}>
			<DataTable
				caption={words('latest')}
				rows={imports}
				rowKey={(one) => one.importId}
				columns={[
					{
						key: 'sent',
						head: words('sent'),
						fold: 'title',
						cell: (one) => (
							<TextLink to={`/landlord/upload/${one.importId}`}>{format.moment(one.begunAt)}</TextLink>
						),
					},
					{ key: 'landlord', head: '', fold: 'plain', cell: (one) => one.landlord },
					{ key: 'state', head: words('state'), fold: 'line', cell: (one) => words(`states.${one.state}`) },
					{
						key: 'rows',
						head: words('came'),
						fold: 'line',
						align: 'right',
						cell: (one) => `${format.number(one.rowsDone)} / ${format.number(one.rowsTotal)}`,
					},
				]}
			/>
		</Section>
	)
}
