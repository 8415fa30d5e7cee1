import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

type Json = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: { readonly message: string };
}

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Pixels of the picture to one of the page. */
  readonly scale?: number;
}

/** Which part of a page a picture shows, and how it is kept. */
export interface Cut {
  readonly top?: number;
  readonly height?: number;
  /** WebP is a tenth as large, and loses a little. */
  readonly format?: 'webp' | 'png';
}

/** Chromium, driven by its own protocol over two pipes: no library, and no port. */
export class Browser {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #listener: (message: Message) => void = () => {};
  #last = 0;

  constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), 'sluice-chromium-'));
    this.#child = spawn('chromium', [...FLAGS, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const answers = this.#child.stdio[4] as Readable;
    answers.setEncoding('utf8');
    answers.on('data', (chunk: string) => {
      const [first, ...rest] = (text + chunk).split('\0');
      const whole = [first!, ...rest];
      text = whole.pop()!;
      for (const one of whole) this.#receive(JSON.parse(one) as Message);
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) this.#listener(message);
    else this.#waiting.get(message.id)?.(message);
  }

  async send(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    const id = ++this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    const asked = { id, method, params, ...(sessionId && { sessionId }) };
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify(asked)}\0`);
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Opens a page, and waits until it is there. */
  async open(url: string, look: Look): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, String(sessionId), String(targetId));
    this.#listener = (message) => page.hear(message);
    await page.look(look);
    await page.load(url);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.send('Browser.close').catch(() => {});
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A page that is open. */
export class Page {
  /** What it said to the console, and what broke in it. */
  readonly said: string[] = [];
  /** The addresses that it asked for, its own besides. */
  readonly asked: string[] = [];
  #loaded: () => void = () => {};
  #url = '';

  constructor(
    private readonly browser: Browser,
    private readonly session: string,
    private readonly target: string,
  ) {}

  hear({ method, params = {}, sessionId }: Message): void {
    if (sessionId !== this.session) return;
    if (method === 'Page.loadEventFired') this.#loaded();
    if (method === 'Runtime.consoleAPICalled') this.said.push(JSON.stringify(params['args']));
    if (method === 'Runtime.exceptionThrown') {
      this.said.push(JSON.stringify(params['exceptionDetails']));
    }
    if (method === 'Log.entryAdded') this.said.push(JSON.stringify(params['entry']));
    if (method === 'Network.requestWillBeSent') {
      const { url } = params['request'] as { readonly url: string };
      if (url !== this.#url) this.asked.push(url);
    }
  }

  #send(method: string, params: Json = {}): Promise<Json> {
    return this.browser.send(method, params, this.session);
  }

  async look({ width, scheme, scale = 1 }: Look, height = 900): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', metrics);
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  async load(url: string): Promise<void> {
    this.#url = url;
    for (const domain of ['Page', 'Runtime', 'Log', 'Network'])
      await this.#send(`${domain}.enable`);
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
    });
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target });
  }

  /** What an expression comes to in the page, once it is resolved. */
  async evaluate<T>(expression: string): Promise<T> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value: T }).value;
  }

  /** A picture of it, from so far down and so high; the whole of it where no height is named. */
  async picture(look: Look, { top = 0, height, format = 'webp' }: Cut = {}): Promise<Buffer> {
    await this.look(look);
    const whole = await this.evaluate<number>('document.documentElement.scrollHeight');
    const clip = { x: 0, y: top, width: look.width, height: height ?? whole - top, scale: 1 };
    const { data } = await this.#send('Page.captureScreenshot', {
      format,
      ...(format === 'webp' && { quality: 40 }),
      clip,
      captureBeyondViewport: true,
    });
    return Buffer.from(String(data), 'base64');
  }
}
