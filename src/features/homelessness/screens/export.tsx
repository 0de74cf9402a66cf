import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { exportList } from '../commands/export-list.ts'
import { listViews } from '../queries/list-views.ts'
import { myExports } from '../queries/my-exports.ts'
import { columnsFor } from '../rules/list/parts.ts'
import { filtersOf } from './list/address.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { searchParams } = new URL(request.url)
	const { exports } = show(await myExports(caller, {}))
	const { views, standard } = show(await listViews(caller, {}))
	const view = views.find((one) => one.id === searchParams.get('view') && one.mode === 'follow-up')
	const base = view ?? standard['follow-up']
	return {
		exports,
		all: columnsFor('follow-up'),
		chosen: [...base.columns],
		filters: filtersOf(searchParams, base.filters),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await exportList(callerOf(context), posted)
	if (answer.is === 'done') return done('/homelessness/export', 'homelessness.list.done.exported')
	return settle(answer, posted)
}

/** First why, then the file: what is taken out of the list is written down. */
export default function ExportScreen() {
	const { exports, all, chosen, filters } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.list')
	const format = useFormat()
	const file = (id: string, extension: string) => `/homelessness/export/list.${extension}?export=${id}`
	return (
		<>
			<PageHead
				title={words('exports.title')}
				state={words('exports.state')}
				crumbs={[
					{ to: '/homelessness?mode=follow-up', label: words('crumb') },
					{ label: words('exports.title') },
				]}
			/>
			<Form
				name="exportList"
				words="homelessness.list.exports"
				outcome={outcome}
				initial={{ columns: chosen }}
			>
				{Object.entries(filters).map(([key, value]) =>
					value === undefined ? null : <HiddenInput key={key} name={`filters.${key}`} value={value} />,
				)}
				<LongText name="reason" rows={3} />
				<Ticks name="columns" options={all.map((value) => ({ value, label: words(`columns.${value}`) }))} />
				<FormActions>
					<Submit>{words('exports.submit')}</Submit>
				</FormActions>
			</Form>
			<Section title={words('exports.mine')}>
				{exports.length === 0 ? (
					<EmptyState title={words('exports.none')} />
				) : (
					<>
						<DataTable
							caption={words('exports.mine')}
							rows={exports}
							rowKey={(one) => one.id}
							columns={[
								{
									key: 'reason',
									head: words('exports.columns.reason'),
									cell: (one) => one.reason,
								},
								{
									key: 'on',
									head: words('exports.columns.on'),
									cell: (one) => format.day(one.exportedOn),
								},
								{
									key: 'files',
									head: words('exports.columns.files'),
									cell: (one) => (
										<span className="row-wrap">
											<ButtonLink to={file(one.id, 'csv')} kind="quiet" file>
												{words('exports.csv')}
											</ButtonLink>
											<ButtonLink to={file(one.id, 'xlsx')} kind="quiet" file>
												{words('exports.xlsx')}
											</ButtonLink>
										</span>
									),
								},
							]}
						/>
						<Source>{words('exports.reserved')}</Source>
					</>
				)}
			</Section>
		</>
	)
}
