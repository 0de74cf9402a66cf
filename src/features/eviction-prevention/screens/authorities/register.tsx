import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { landlords } from '../../queries/landlords.ts'
import { dutyOf } from '../../rules/authorities/duties.ts'
import { type IncomingKind, incoming, incomingKinds } from '../../rules/authorities/incoming.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	// Asked for its permission alone: what can come in is the same for all in case work.
	show(await landlords(callerOf(context), {}))
	return {
		kinds: incomingKinds.map((kind) => ({
			kind,
			...incoming[kind],
			duties: incoming[kind].duties.map((id) => {
				const { paragraph, unverified } = dutyOf(id)
				return { id, paragraph, unverified: unverified !== null && unverified !== 'local-target' }
			}),
		})),
	}
}

type Row = { kind: IncomingKind; duties: readonly { id: string; paragraph: string; unverified: boolean }[] }

/** Everything that can come in, from whom, by which paragraph, and what it obliges us to. */
export default function RegisterScreen() {
	const { kinds } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	return (
		<>
			<PageHead
				title={words('register.title')}
				crumbs={[{ to: '/evictions', label: cases('worklist.title') }, { label: words('register.title') }]}
				state={words('register.state')}
				actions={
					<>
						<TextLink to="/evictions/concerns">{words('concern.title')}</TextLink>
						<TextLink to="/evictions/codes">{words('register.codes')}</TextLink>
						<TextLink to="/evictions/misdirected">{words('register.misdirected')}</TextLink>
						<ButtonLink to="/evictions/absence">{words('absence.title')}</ButtonLink>
					</>
				}
			/>
			<DataTable
				caption={words('register.table')}
				rows={kinds}
				rowKey={(row) => row.kind}
				columns={[
					{
						key: 'kind',
						head: words('register.kind'),
						cell: (row) => <TextLink to={row.to}>{words(`incomingKinds.${row.kind}`)}</TextLink>,
						fold: 'title',
					},
					{
						key: 'from',
						head: words('register.from'),
						cell: (row) => words(`senders.${row.from}`),
						fold: 'line',
					},
					{
						key: 'law',
						head: words('register.law'),
						cell: (row) => (row.paragraph === '' ? '–' : row.paragraph),
						fold: 'line',
					},
					{
						key: 'duties',
						head: words('register.duties'),
						cell: (row) => <Duties duties={row.duties} />,
						fold: 'plain',
					},
				]}
			/>
		</>
	)
}

function Duties({ duties }: Pick<Row, 'duties'>) {
	const words = useTranslations('evictionPrevention.authorities')
	return (
		<div className="stack-8">
			{duties.map(({ id, paragraph, unverified }) => (
				<div key={id}>
					{words(`duties.${id as 'hand-over'}`)}{' '}
					<span className="quiet small">{paragraph === '' ? words('register.own') : paragraph}</span>{' '}
					{unverified ? <Unverified /> : null}
				</div>
			))}
		</div>
	)
}
