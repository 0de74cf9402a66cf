import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { registerList } from '../../queries/register/register-list.ts'
import { PageLinks } from './page-links.tsx'
import { RegisterTabs } from './register-tabs.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
	return show(await registerList(callerOf(context), asked))
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Every municipality of the network, and who is without what. */
export default function RegisterScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('register')
	const { mayKeep, all, found, rows } = page
	const actions = mayKeep ? (
		<>
			<ButtonLink to="/network/register/exchange">{words('list.exchange')}</ButtonLink>
			<ButtonLink to="/network/register/load">{words('list.load')}</ButtonLink>
		</>
	) : undefined
	if (all === 0) {
		return (
			<>
				<PageHead title={words('title')} />
				<RegisterTabs />
				<EmptyState title={words('list.empty')} action={actions}>
					{words('list.emptyText')}
				</EmptyState>
			</>
		)
	}
	return (
		<>
			<PageHead
				title={words('title')}
				state={words.rich('list.state', { found, all, b: (text) => <b>{text}</b> })}
				actions={actions}
			/>
			<RegisterTabs />
			<Narrow page={page} />
			<Lacking page={page} />
			{rows.length === 0 ? (
				<EmptyState title={words('list.noneFound')}>{words('list.noneFoundText')}</EmptyState>
			) : (
				<Rows page={page} />
			)}
			<PageLinks pages={page.pages} at={page.page} />
		</>
	)
}

function Narrow({ page: { countries, counties, groups } }: { page: Page }) {
	const words = useTranslations('register')
	const [asked] = useSearchParams()
	const initial = Object.fromEntries(
		['search', 'country', 'county', 'group', 'without'].map((name) => [name, asked.get(name) ?? '']),
	)
	const country = asked.get('country')
	const near = counties.filter((one) => country === null || country === '' || one.country === country)
	return (
		<Form name="narrow" words="register" method="get" to="/network/register" initial={initial}>
			<FieldRow>
				<TextInput name="search" width="medium" />
				{countries.length < 2 ? null : (
					<SelectInput
						name="country"
						width="medium"
						empty={words('list.any')}
						options={countries.map((value) => ({ value, label: words(`countries.${value}`) }))}
					/>
				)}
				<SelectInput
					name="county"
					width="medium"
					empty={words('list.any')}
					options={near.map(({ key, name }) => ({ value: key, label: name }))}
				/>
				{groups.length === 0 ? null : (
					<SelectInput
						name="group"
						width="medium"
						empty={words('list.any')}
						options={groups.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
			</FieldRow>
			<FormActions>
				<Submit kind="secondary">{words('list.find')}</Submit>
			</FormActions>
		</Form>
	)
}

/** Those who have said that they are without; who has not answered is told of beside. */
function Lacking({ page: { lacking, notTold, toldEarlier, latestTold } }: { page: Page }) {
	const words = useTranslations('register.list')
	const [asked] = useSearchParams()
	const without = asked.get('without') ?? ''
	return (
		<div className="stack-8">
			<FilterLinks
				label={words('lacking.label')}
				filters={[
					{ to: '/network/register', label: words('lacking.all'), current: without === '' },
					...lacking.map(({ lack, count }) => ({
						to: `/network/register?without=${lack}`,
						label: words(`lacking.${lack}`, { count: String(count) }),
						current: without === lack,
					})),
				]}
			/>
			{notTold === 0 ? null : <p className="quiet small">{words('notTold', { count: notTold })}</p>}
			{toldEarlier === 0 ? null : (
				<p className="quiet small">
					{words('toldEarlier', { count: toldEarlier, year: String(latestTold) })}
				</p>
			)}
			{without === '' ? null : (
				<p>
					<TextLink to="/knowledge">{words('starter')}</TextLink>
				</p>
			)}
		</div>
	)
}

function Rows({ page: { rows } }: { page: Page }) {
	const words = useTranslations('register')
	type Row = Page['rows'][number]
	const held = (lack: 'plan' | 'agreement' | 'routine') => ({
		...{ key: lack, head: words(`list.columns.${lack}`), fold: 'figure' as const },
		cell: ({ held: { [lack]: said }, toldIn }: Row) => (
			<span className={said.is === 'not-told' ? 'quiet' : undefined}>
				{words(`held.${said.is}`)}
				{said.year === null || said.year === toldIn ? '' : ` (${said.year})`}
			</span>
		),
	})
	return (
		<DataTable
			caption={words('title')}
			rows={rows}
			rowKey={(one) => one.id}
			columns={[
				{
					key: 'name',
					head: words('list.columns.name'),
					width: '30%',
					cell: (one) => (
						<>
							<TextLink to={`/network/places/${one.id}`}>{one.name}</TextLink>
							{one.corrections === 0 ? null : (
								<div>
									<Tone kind="warning">{words('list.corrections', { count: one.corrections })}</Tone>
								</div>
							)}
						</>
					),
				},
				{ key: 'code', head: words('list.columns.code'), fold: 'line', cell: ({ code }) => code },
				{ key: 'county', head: words('list.columns.county'), fold: 'line', cell: ({ county }) => county },
				...(['plan', 'agreement', 'routine'] as const).map(held),
				{
					key: 'told',
					head: words('list.columns.told'),
					fold: 'hide',
					align: 'right',
					cell: ({ toldIn }) => toldIn ?? '–',
				},
			]}
		/>
	)
}
