import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { concerns } from '../../queries/authorities/concerns.ts'
import { ConcernClocks } from './concern-clocks.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await concerns(callerOf(context), {}))
}

/** Reports that one took down or that came to one's unit, with their times. */
export default function ConcernsScreen() {
	const { concerns } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('concern.title')}
				crumbs={[{ to: '/evictions', label: cases('worklist.title') }, { label: words('concern.title') }]}
				state={words('concern.state')}
				actions={
					<ButtonLink to="/evictions/concerns/new" kind="primary">
						{words('concern.new')}
					</ButtonLink>
				}
			/>
			{concerns.length === 0 ? (
				<EmptyState title={words('concern.none')} />
			) : (
				<DataTable
					caption={words('concern.title')}
					rows={concerns}
					rowKey={(one) => one.concernId}
					columns={[
						{
							key: 'came',
							head: words('concern.came'),
							cell: (one) => (
								<TextLink to={`/evictions/concerns/${one.concernId}`}>{format.day(one.receivedOn)}</TextLink>
							),
							fold: 'title',
						},
						{
							key: 'from',
							head: words('concern.reporter'),
							cell: (one) => words(`reporters.${one.reporter}`),
							fold: 'line',
						},
						{
							key: 'to',
							head: words('concern.handedTo'),
							cell: (one) => one.handedTo ?? words('concern.notHanded'),
							fold: 'line',
						},
						{
							key: 'receipt',
							head: words('concern.receipt'),
							cell: (one) => one.receiptNumber ?? words('concern.noReceipt'),
							fold: 'line',
						},
						{
							key: 'clocks',
							head: words('concern.clocks'),
							cell: (one) => <ConcernClocks clocks={one.clocks} />,
							fold: 'plain',
						},
					]}
				/>
			)}
		</>
	)
}
