import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { depositTransfer } from '../../commands/transfer/deposit-transfer.ts'
import { receivedTransfers } from '../../queries/transfer/received-transfers.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await receivedTransfers(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { file } = posted
	const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined
	const answer = await depositTransfer(callerOf(context), { file: bytes })
	if (answer.is !== 'done') return settle(answer, posted)
	const { receivedId } = answer.value
	return done(`/evictions/transfers/${receivedId}`, 'evictionPrevention.transfer.done.depositTransfer')
}

type Arrival = Awaited<ReturnType<typeof loader>>['arrivals'][number]

/** Where files from other municipalities are handed in, and what became of each. */
export default function ArrivalsScreen() {
	const { arrivals } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.transfer')
	const cases = useTranslations('evictionPrevention.cases.worklist')
	return (
		<>
			<PageHead
				title={words('arrivals.title')}
				crumbs={[{ to: '/evictions', label: cases('title') }, { label: words('arrivals.title') }]}
				state={words('arrivals.state')}
			/>
			<Form name="depositTransfer" words="evictionPrevention.transfer" outcome={outcome} upload>
				<FileInput name="file" accept=".json" />
				<Submit>{words('arrivals.upload')}</Submit>
			</Form>
			{arrivals.length === 0 ? (
				<EmptyState title={words('arrivals.empty')} />
			) : (
				<ArrivalsTable arrivals={arrivals} />
			)}
		</>
	)
}

function ArrivalsTable({ arrivals }: { arrivals: readonly Arrival[] }) {
	const words = useTranslations('evictionPrevention.transfer.arrivals')
	const format = useFormat()
	const status = ({ acceptedOn, declinedOn }: Arrival) => {
		if (acceptedOn !== null) return words('accepted', { day: format.day(acceptedOn) })
		return declinedOn === null ? words('waits') : words('declined', { day: format.day(declinedOn) })
	}
	return (
		<DataTable
			caption={words('title')}
			rows={arrivals}
			rowKey={(one) => one.receivedId}
			columns={[
				{
					...{ key: 'received', head: words('received'), fold: 'title' },
					cell: (one) => format.day(one.receivedOn),
				},
				{ key: 'status', head: words('status'), fold: 'line', cell: status },
				{
					...{ key: 'open', head: words('open'), fold: 'plain' },
					cell: (one) => <TextLink to={`/evictions/transfers/${one.receivedId}`}>{words('open')}</TextLink>,
				},
			]}
		/>
	)
}
