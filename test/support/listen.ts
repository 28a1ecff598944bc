/** What somebody hears at `/graphql/stream`. */
export interface Heard {
  readonly status: number;
  /** The next event that is no sign of life; null at the end of the stream. */
  next(): Promise<{ readonly event: string; readonly data: unknown } | null>;
  /** Hangs up. */
  cut(): void;
}

/** Listens as an EventSource does. Whoever gets an answer hears what is done from then on. */
export async function listen(url: string, query: string, headers: Record<string, string> = {}): Promise<Heard> {
  const hangUp = new AbortController();
  const response = await fetch(`${url}/stream?${new URLSearchParams({ query })}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: hangUp.signal,
  });
  const events = eventsIn(response);
  return {
    status: response.status,
    next: async () => (await events.next()).value ?? null,
    cut: () => hangUp.abort(),
  };
}

async function* eventsIn({ body }: Response) {
  let text = '';
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata:(.*)$/.exec(part) ?? [];
      if (event !== undefined) yield { event, data: data?.trim() ? JSON.parse(data) : null };
    }
  }
}
