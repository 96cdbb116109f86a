// A mail server that takes everything and keeps nothing; prints its address.
import { startSink } from '../../chaos/sink.ts';

const sink = await startSink();
console.log(sink.url);
