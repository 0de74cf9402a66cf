import { data } from 'react-router'
import { FaultPage } from '../../ui/fault-page.tsx'

export const handle = 'stands-in'

/** Shown in place of a page that was sent more than it takes. */
export function loader() {
	return data(null, { status: 413 })
}

export default function TooLarge() {
	return <FaultPage status={413} />
}
