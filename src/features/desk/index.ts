export { queueDigests } from './commands/digest/queue-digests.ts'
export { sendDigest } from './commands/digest/send-digest.ts'
