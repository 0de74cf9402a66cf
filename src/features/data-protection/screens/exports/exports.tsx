import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { filesGivenOut } from '../../queries/exports/files-given-out.ts'
import type { FileKind } from '../../rules/exports/file-kinds.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const search = new URL(request.url).searchParams
	const asked = Object.fromEntries([...search].filter(([, value]) => value !== ''))
	const page = show(await filesGivenOut(caller, asked))
	return { ...page, places: placesOf(caller.actor.roles) }
}

/** Who took out what and when; never what stood in it. */
export default function ExportsScreen() {
	const { files, units, asked, cut, places } = useLoaderData<typeof loader>()
	const words = useTranslations('exports')
	const format = useFormat()
	const { from, until } = asked
	const span = { from: format.day(from), until: format.day(until) }
	return (
		<>
			<PageHead title={words('title')} state={words('state', { count: files.length, ...span })} />
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			<div className="stack-24">
				<Form
					name="filesGivenOut"
					words="exports"
					method="get"
					initial={{ unitId: asked.unitId ?? '', onDay: asked.onDay ?? '' }}
				>
					<FieldRow>
						<SelectInput
							name="unitId"
							optional
							empty={words('allUnits')}
							options={units.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<DateInput name="onDay" optional />
					</FieldRow>
					<Submit kind="secondary">{words('search')}</Submit>
				</Form>
				{cut ? <p className="quiet">{words('cut')}</p> : null}
				{files.length === 0 ? (
					<EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
				) : (
					<DataTable
						caption={words('title')}
						rows={files}
						rowKey={({ id }) => id}
						columns={[
							{
								key: 'what',
								head: words('columns.what'),
								cell: ({ what, format: kind }) => (
									<>
										{words(`kinds.${what as FileKind}`)} <span className="quiet small">{kind}</span>
									</>
								),
							},
							{
								key: 'when',
								head: words('columns.when'),
								fold: 'line',
								cell: ({ givenAt }) => format.moment(givenAt),
							},
							{
								key: 'who',
								head: words('columns.who'),
								fold: 'line',
								cell: ({ staff, title }) =>
									staff === null ? words('system') : [staff, title].filter(Boolean).join(', '),
							},
							{
								key: 'units',
								head: words('columns.units'),
								fold: 'line',
								cell: (file) => (file.units.length === 0 ? words('noUnit') : file.units.join(', ')),
							},
							{
								key: 'size',
								head: words('columns.size'),
								align: 'right',
								fold: 'hide',
								cell: ({ bytes }) => words('size', { kilobytes: format.number(Math.ceil(bytes / 1024)) }),
							},
						]}
					/>
				)}
			</div>
		</>
	)
}
