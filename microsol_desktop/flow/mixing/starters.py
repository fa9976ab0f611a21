"""First rounds to be turned (`turning.py`), found by search for those sizes of a room where algebra alone has fewer.

Found by simulated annealing over the seats of one round, and written down since finding one again takes too long while
people wait. Whether they are without repeats is tested for every row.
"""

from __future__ import annotations

from microsol_desktop.flow.mixing.turning import Starter

_SEATS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-"
"""Seat 0 is written 0, seat 10 is a, seat 36 is A."""

_FOUND = """\
9 2 3 3 0: 136 07 48 25 / 238 45 67 01
11 2 7 1 4: 126 58 07 39 4a
13 2 9 1 4: 158 2a 6c 34 7b 09
15 2 11 1 4: 379 1d 8b 4c 6e 0a 25
15 3 7 2 1: 24c 06b 157 3ae 89d
16 3 3 5 1: 46ce 58f 19b 02d 37a / 2bef 8ac 067 135 49d
17 2 13 1 4: 389 ac 7e 5f 26 bg 0d 14
18 3 4 4 2: 1ad 58b 4cg 3eh 067 29f / 1bf 59e 6cd 2ag 78h 034
19 2 15 1 4: 01a 4c 8h 3f be 2d 6g 79 5i
19 3 6 3 1: 489g 017 3bh 5ce 2di 6af
20 3 6 3 2: 1adh 2489 6ci 05e 3bg 7fj
21 2 17 1 4: 5eg 8j fk 47 12 9d bh 6i 3a 0c
21 3 7 3 0: 27b 89k efh aci 35j 14g 06d | 033 | 046 | 014
22 3 9 2 4: 347b cdf 0ek 1al 2hj 689 5gi
23 2 19 1 4: 06f bd 9a hm ek 8g 5c 3l ij 14 27
23 3 4 5 3: 8chl 5afm 4dg 79k 0bj 236 1ei / 28be 1fhk 34l 9gj 0im 67a 5cd
24 3 11 2 2: 56j 138 7ae 0bn 4gm 2ci dkl 9fh
24 4 7 3 3: 58en 9bck 2afl 046d 37hm 1gij
25 2 21 1 4: ghj 19 8i do cm 6l 7n 5b 2e 3a fk 04
25 3 11 2 3: 38bl 79a 1dh 04f 5en 6go cik 2jm
25 4 6 4 1: 579cl bfhm 36do 02ek 4ajn 18gi
26 3 5 5 1: 29km 45ci 7jl 13d 0gp beo afh 68n / bcfn 19ij glm 26h 78d aop 05e 34k
26 4 6 4 2: 16fjo 3acik 9egl 02dm 57bh 48np
27 2 23 1 4: 07k 3e 2q fh 1p 6a 5n 89 4o gl ci bj dm
27 4 5 5 2: 16dkp 29hmq 03bjl afno 458e 7cgi
28 3 12 2 4: 7blm 2jr 4dp 38f 1ho 09a gkn 6ce 5iq
28 4 9 3 1: 9bej 0fmo 4hnr 3klq 5cdp 26gi 178a
29 2 25 1 4: 1bn ej 6q ao km cr 23 07 5d gp 9i 48 fl hs
29 3 5 5 4: 26hm 58cf 1bd 047 gjk 3lq 9nr eis aop / 9aem 02jl 4fp 8gq 3br dno chi 5ks 167
30 3 14 2 2: 9fj 124 37i 6ot dgs ehm 08r bnp 5aq ckl
30 5 6 5 0: 45hrt 68efs 1cgin 7jlpq 39dmo 02abk
31 2 27 1 4: 45h 2d 3b mt 8f 7a 9j cu np gl es 1o kq 0i 6r
31 3 13 2 5: 1egm 8fq 69p 4dr 7it 5ab 0nu 2js 3ch klo
31 5 6 5 1: 46fnqu 13drs 2ghkm 78ceo 059bl aijpt
32 3 13 2 6: 79cn dehj 3pv bir 2fs 1ot 45m 8kq agu 06l
32 5 3 10 2: 2hnqsv 35efjp 6cdlr 049am 18kou 7bgit
33 2 29 1 4: 149 gv el jp 26 3f 8s cq nt 5i 0u do km 7w hr ab
33 3 11 3 0: cdh gmu 1en 3kr fiv 5jl qsw 9op 47b 0at 268 | 011 | 00a | 096 | 0a3 | 089
33 5 3 11 0: 7cdiqr 2gmopu 5abefv 4jknw 36hls 0189t
34 3 15 2 4: 9ikl 0ce 6ms 8tu bfx 5jn arw 2pv 4ho 37d 1gq
34 5 3 11 1: 26egln 0adqtx 39bjmv 5fhosw 8ckru 147ip
35 2 31 1 4: fmo 5x 9k 3d jr hl 4w 2v 0u 1i 6p an 8e 7y qt cs bg
35 3 15 2 5: 1fho 89cl akx 46d btv mpq 0jy 5ru 27s egw 3in
36 3 17 2 2: 8dp 9sy ehu 03g bio 6cx 24r mnw 1aj 7lz 5fk qtv
36 4 11 3 3: 8gqx 09ps bntu 4koy 5erz cflw 16ij 7amv 23dh
36 6 3 12 0: 69acpx 1iknoy 0257es 8dhlmu 4bjtvw 3fgqrz
37 2 33 1 4: 2sw ag 8r hy 5u kp oq cz 4d 1e 7i lm 3f vA 0x 6n bt 9j
37 3 17 2 3: 4ekp amw 6jy 3fn drz 2lt 5vA bqs 89c 17g hux 0io
38 3 16 2 6: 8nrs 01eu 2ck bgz dmo 4lw 6af 9jx 5hB 7ty 3qA ipv
39 2 35 1 4: 5fw vC 7c bx 8A 1h dr ko 24 mt ps 3e 0n lu yz ij 6q ag 9B
39 3 19 2 1: jqr 4AC 1gw 0oy ems 5bu 69i chl 78p 2av knB 3tx dfz
40 3 18 2 4: dgkr jtz 0iB 7fo lmp 1hw 5sx bnC 8yA 9eu 26q 34a cvD
40 4 13 3 1: 0dqD 1hsA 46gC aipz 58ej fotv 29wx muyB 7bcr 3kln
41 2 37 1 4: fln 5z 1c mA qv ey ox 7D 6p 2t 48 3i 9a gs br hk 0d uB wC jE
41 3 17 2 7: 39wx 124k ior cqA 6bf 07s auz dnB 5vy hjt emD 8pE glC
41 4 10 4 1: 02csA 59uC 1fgo hjkB 36ex 7qDE adpr 4blw 8mnt ivyz
42 3 20 2 2: 5jo 23t cyF qsz hwB 6uC epv 9br 7il akE 04x 8fA mnD 1dg
42 4 10 4 2: 7ahjw 8ekls 0bfo 15qx ptvy grzB 29CD 6duF inAE 34cm
43 3 19 2 5: dhkx 0wG vyz cAE 2pF 136 lnu amr 5bj 7qB 4et 89g foD isC
43 4 10 4 3: 3fpxG 17bce 24nCD gkBE 6ozF 09iw aqrt dhsu 58mA jlvy
44 3 19 2 6: 7gjq 2hps 3AG 5lu moz 0BE 8nD 6dy 9tH 1xC rvw bce 4ai fkF
44 4 13 3 5: 2mxF 7aop jsyA iknu 9hCE 6ftH 1dvD 34cB 0bqz 8elr 5gwG
45 4 13 3 6: 6klot pqvB 9iCF 3nAD aegm cuxy 2478 1hrE bjzG 0dsI 5fwH
46 3 21 2 4: 6lsD 7vA bhy mBF 9dr exI 2tu foJ 58g kEH 4pC aqz inG 3cj 01w
47 3 21 2 5: ksCF 0beA gmr inw 6qu pDE 57d afj 1oH hxG 9BI ctv 8lJ 2zK 34y
48 3 23 2 2: fAF apx 03s cyI 2vB 78i 46m eJK lzC hoL juw nrD 1GH 9dt 5bk gqE
48 4 14 3 6: 0afk bosJ emqx 8hEL 67cn 4uDF 2dwC 5jyG 1rtH ilvz 3pBI 9gAK
49 3 23 2 3: 4jou 06k 9br 7ei qxC 3gp avM ltI swF dnH myz 12D chA fEG 8BL 5JK
49 4 12 4 1: hjmoL 6blI 02gB tuAK 458x wEFJ 1dpM afDG 3cnH eiry 9kvz 7qsC
50 3 22 2 6: 24cy 1oqu 06l hsK atM 59e bpC mwB frF 7nN dxL gjE 3GH 8AD ivI kzJ
50 4 12 4 2: 6jnsz etxEH 0kmL 8ach 23bF gorD fiAK 5pqG 1BIJ 4uwC 7dvN 9lyM
50 5 9 5 5: 4enBK 1259w 8mrIJ 6cCFH suyDE 7akvM dfgix jlptA 3hoGL 0bqzN
51 3 25 2 1: 6gN 0iG 9hn qFH vzC 38L aEJ bDO 5sy cwI fjK 2rA etu 7kx lmo 1BM 4dp
51 4 12 4 3: 8hovw 01qBK fimAC 7dyM 5gEJ 469e acnt 2lHN jrIO bsFG 3pzL kuxD
51 5 8 6 3: 8dgmwx 039fK 5jDLM 4crIN eopuB 12kqy hisFH abnvJ 7tzCE 6lAGO
52 3 24 2 4: cjsy 5BG htK 6rL bCO zAJ guN wEH 02a 9IM 34m dvx fiF 1lp eno 7kq 8DP
52 4 17 3 1: 0hyP fjnD 5wAE 26mN 34bq klsH 9BCJ ixIL adzO 1gru 7cpv otGM 8eFK
52 5 8 6 4: 7airAP chsuvy 19lnB 38dfK egqDN pzEJL bkoHM 02wxF 4jCIO 56mtG
53 3 23 2 7: 1qrD 5fhy 8CK 34m aiG 06k boL jux 2pF 7zE dvM lHO 9AP cwN eJQ gsB ntI
53 4 15 3 8: 245ak 3pDJ 8mwK 0bCF lnot 9hsE ciIN 6jHO eqGL 1ryM dfxP uvzB 7gAQ
53 5 8 6 5: bhmnuI 1fgBLO 7ejvyP 0prsH aqxDJ 6ktCK 58iGM 49zEQ dlwFN 23coA
54 3 26 2 2: jpO 4nP uwz efB 0yF CDL 3rR htI amA 1bv oxH 57g 26J 8qE csM dil kNQ 9GK
54 4 15 3 9: ryCEF 169aH 4ixR 8oIL 2mwO 5kAK 7suP envJ bdlD cgBM 3fGQ 0qzN hjpt
54 5 8 6 6: 47lmBD 18ouzC ajtxLN ekvwGP 59rIM 2fiJQ 3dnyR gpsEF 0bqAO 6chHK
55 3 25 2 5: 5rEN bwR 0uQ 6vJ hxS asC lno jyO zBH 2dm 9tA fIM 18k 7DP 4cK 3iF gGL epq
56 3 25 2 6: 34GN 18BM afn xFH htO cLR bkm 7pS jJT 9wQ rAD evP uyz 0ls ioq 25K 6gE dCI
56 4 16 3 8: hlmo 8pIN enwS 1sCP 7ryM djtF akzR 4gAQ 5qEO 0bcu 3iJT 2vxL 69fD BGHK
57 3 27 2 3: 2oB jmC 3qR 6kl fFI bAO dLN iwP hns uEK 1JQ 5rG cxS 4yz gvT 08a 9tU 7ep DHM
57 4 16 3 9: hyFJL 9rKN 6kGR 7eBC boET gimv 2jIP 3pzO 0nHS 4fuw 8sxU 5qDM acdl 1tAQ
58 3 27 2 4: 5cxK kwH pLS 36l ayB uJO AIR brs 2vV 8eo dDU 01C 4in 79N fjP qtT gzF hMQ mEG
58 4 14 4 2: nCHJK 4qDGQ 01aE 6syB ewAL 9cNS buIV 5gjP moxR 7dkM 2tvT 3flz 8hir pFOU
59 3 27 2 5: 67jv 0ryE gCN 5mo 9cR 1lD kzV 48d iFK GHQ qsu pJW bBU 3eP atT 2nw AIM fLO hxS
59 4 14 4 3: 01FQS 36mvM nrsDL tuyO 5jKV oCGU 48aE 9ikT eHIR 2bhJ 7APW cpxz dgBN flqw
60 3 29 2 2: 0nM 5hk 4bF 3cw GIU mrx 1yS lCH jBE aqs pQX uKR 7zW goT 9dJ 8iv eft DNO 6LP 2AV
60 4 18 3 6: 9yCV 2tOX 4kru wEIK 0acd gvxN lpqA 3hnz eiRW 5oHM fsBS 7jDT bmLU 6FPQ 18GJ
60 5 10 6 0: 9hzAI rBHNR fgLTW 6ptEG 0adsM mnFSU bjkyV 1cqxD 78vCO 24ioX 3wJKQ 5eluP
60 6 7 8 4: nszKPW 09rNRS fjmHIQ 6ivEOU awACJM 1gopyG 45ceqB 28kDLX bhltFV 37duxT
61 5 10 6 1: 6ezEGN bxFJU nwDMS ksvQW 59qLP 7hmKT 2fiVX 4gorR djtAB auHOY 018yC 3clpI
62 5 10 6 2: 1rxSTW 9fzEPZ 2clnR bwGOY hjmHV 45dgC pquAX 08kDU eosvL iyBKM 37aNQ 6tFIJ
63 5 10 6 3: aqtGKS 4imyFY 1swET+ 29fnA 7hrJM ozNOZ 8jklB xDIPR guHUX 6bdeQ 0cpVW 35vCL
64 5 10 6 4: 8gkzVZ bhoxyJ 23iqwC 9juBRS 5cNT+ 1detK fprEF 6alQX svDMO 4nGUY mAIP- 07HLW
"""
"""People, size, turn, rings and fixed people: the groups of each first round, each round after a stroke; and after each
bar the offsets of a round that turning does not change."""


def starter(people: int, size: int) -> Starter | None:
    """The starter for so many people in groups of about `size`; None where none is needed or known."""
    known = f"{people} {size} "
    for line in _FOUND.splitlines():
        if line.startswith(known):
            return _read(line)
    return None


def starters() -> tuple[tuple[int, int], ...]:
    """For how many people and which size of groups there are starters."""
    return tuple((int(line.split()[0]), int(line.split()[1])) for line in _FOUND.splitlines())


def _read(line: str) -> Starter:
    shape, _, rounds = line.partition(": ")
    _, _, turn, rings, fixed = map(int, shape.split())
    firsts, *offsets = rounds.split(" | ")
    return Starter(
        turn,
        rings,
        fixed,
        tuple(tuple(_seats(group) for group in first.split()) for first in firsts.split(" / ")),
        tuple(_seats(offset) for offset in offsets),
    )


def _seats(letters: str) -> tuple[int, ...]:
    return tuple(_SEATS.index(letter) for letter in letters)
