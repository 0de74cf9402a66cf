import { type LoaderFunctionArgs, redirect } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { planVersions } from '../../queries/versions/plan-versions.ts'

/** The two versions chosen in a form have an address of their own. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { plan } = show(await planVersions(callerOf(context), { planId: params.planId }))
	const asked = new URL(request.url).searchParams
	const [from, to] = [Number(asked.get('from')), Number(asked.get('to'))]
	const versions = `/plans/${plan.id}/versions`
	return redirect(from > 0 && to > 0 ? `${versions}/${from}/${to}` : versions)
}
