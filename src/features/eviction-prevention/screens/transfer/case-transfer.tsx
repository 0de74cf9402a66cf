import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { makeTransfer } from '../../commands/transfer/make-transfer.ts'
import { recordTransferReceipt } from '../../commands/transfer/record-transfer-receipt.ts'
import { takeBackTransfer } from '../../commands/transfer/take-back-transfer.ts'
import { caseTransfer } from '../../queries/transfer/case-transfer.ts'
import { takenBackReasons, transferGrounds } from '../../rules/transfer/transfer.ts'
import { useCaseName } from '../parts/use-case-name.ts'
import { PackForm } from './pack-form.tsx'
import { PackageContent } from './package-content.tsx'
import type { CaseTransfer, Transfer } from './transfer-types.ts'
import { KeyOnce, UnderWay } from './under-way.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const transfer = show(await caseTransfer(callerOf(context), { caseId: params.caseId }))
	return { transfer, grounds: transferGrounds, reasons: takenBackReasons }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	// Its answer holds the key, which is shown in this page and never again.
	if (posted.intent === 'makeTransfer') {
		return settle(await makeTransfer(caller, { ...posted, caseId: params.caseId }), posted)
	}
	const takesBack = posted.intent === 'takeBackTransfer'
	const answer = await (takesBack ? takeBackTransfer : recordTransferReceipt)(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const said = takesBack ? 'takeBackTransfer' : 'recordTransferReceipt'
	return done(`/evictions/${params.caseId}`, `evictionPrevention.transfer.done.${said}`)
}

/** Handing a case over, step by step: seal, tell the key, wait for the receipt, close. */
export default function CaseTransferScreen() {
	const { transfer, grounds, reasons } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.transfer')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const name = useCaseName()
	const underWay = transfer.transfers.find((one) => one.receiptedOn === null && one.takenBackOn === null)
	const key = keyIn(outcome)
	const { arrived } = transfer
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: `/evictions/${transfer.caseId}`, label: name(transfer) },
					{ label: words('title') },
				]}
				state={stateOf(transfer, words)}
			/>
			{key === null ? null : <KeyOnce value={key} />}
			{underWay === undefined ? null : (
				<UnderWay caseId={transfer.caseId} transfer={underWay} reasons={reasons} outcome={outcome} />
			)}
			{underWay === undefined && transfer.mayBePacked ? (
				<PackForm notes={transfer.notes} grounds={grounds} outcome={outcome} />
			) : null}
			<Earlier transfers={transfer.transfers.filter((one) => one !== underWay)} />
			{arrived === null ? null : (
				<Section
					title={words('came.title', { from: arrived.content.from.municipality })}
					note={words('came.note', {
						number: arrived.content.from.caseNumber,
						day: format.day(arrived.receivedOn),
					})}
				>
					<PackageContent content={arrived.content} />
				</Section>
			)}
		</>
	)
}

/** Only having sealed a case answers with a key. */
function keyIn(outcome: Outcome | undefined): string | null {
	const value = outcome !== undefined && 'value' in outcome ? outcome.value : null
	return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
		? value.key
		: null
}

type Say = (key: 'state' | 'closed' | 'hidden') => string

function stateOf({ closedOn, hidden }: CaseTransfer, words: Say): string {
	if (closedOn !== null) return words('closed')
	return words(hidden ? 'hidden' : 'state')
}

function Earlier({ transfers }: { transfers: readonly Transfer[] }) {
	const words = useTranslations('evictionPrevention.transfer')
	const format = useFormat()
	if (transfers.length === 0) return null
	const ended = (one: Transfer) => {
		if (one.receiptedOn !== null) {
			return words('receipted', { day: format.day(one.receiptedOn), number: one.receiptNumber ?? '' })
		}
		if (one.takenBackOn === null || one.takenBackBecause === null) return '–'
		const because = words(`reasons.${one.takenBackBecause}`)
		return words('takenBack', { day: format.day(one.takenBackOn), because })
	}
	return (
		<Section title={words('earlier')}>
			<DataTable
				caption={words('earlier')}
				rows={transfers}
				rowKey={(one) => one.id}
				columns={[
					{ key: 'to', head: words('columns.to'), fold: 'title', cell: (one) => one.toName },
					{ key: 'made', head: words('columns.made'), fold: 'line', cell: (one) => format.day(one.madeOn) },
					{ key: 'ended', head: words('columns.ended'), fold: 'plain', cell: ended },
				]}
			/>
		</Section>
	)
}
