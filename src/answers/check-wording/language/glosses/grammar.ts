/** Words of grammar, order and time: lines of ../glosses.ts. */
export const GRAMMAR = `
- = 负责,的,了,在,于,等,该,其,这,此,是,为,及其 = yang,di,pada,itu,ini,tersebut,adalah,merupakan,ialah,secara,para,sebuah = là,của,các,những,về,tại,vào,ở,trong,này,đó,đã = ที่,ของ,ใน,เป็น,การ,ความ,ได้,ว่า,เมื่อ,วันที่,ปี,เดือน
- = 并,并且,之,而,所,将其,中,上,内,进行,予以,即 = suatu,dalam,tahun,bulan,tanggal,tentang,mengenai,ke,untuk,kepada,bagi,telah = cho,được,bị,với tư cách,một,có,họ,mình,đang,cũng,như = ซึ่ง,นี้,นั้น,มี,ให้,แก่,ต่อ,คือ,ถูก,ขึ้น,อยู่,แล้ว
- = 乃,项目下,期间,各,和其他,方面,得到,获,获得,有,已,已经 = sudah,pun,juga,yaitu,yakni,bahwa,akan hal,sebagai,oleh karena itu dari,seorang,menjadi,terhadap = người ta,bao nhiêu,gọi là,làm,từng,nhau,cả,đây,kia,nay,sẽ được,đều = ณ,ด้าน,ไว้,มา,ไป,จะได้,พ.ศ.,ค.ศ.,คน,แห่ง,ราย,โครงการนั้น
- = 用于,用,版,地,又称,名为,称为,拥有,设有,共,共有,则 = terkait,atas,guna,saat,ketika,serta merta,bidang,sebanyak,hal,berupa,melalui,sejumlah = thêm,loại,trở thành,đứng,ngoài ra,nằm trong,lần,rằng,thì,mà,ra,lên = ด้วย,ทาง,ไปยัง,เรื่อง,ตัว,โดยมี,งาน,เพื่อที่จะ,ทั้งนี้,ดังกล่าว,พวกเขา,เขา
- = 均,都,曾,曾经,正在,正,之一,有关,相关,举措,事项 = tiap orang,per orang,ada,terdapat,sebesar,salah satu,mereka,dia,ia,beliau,kami,nya = cùng,để,trên,năm,tháng,ngày,theo đó,cái,chiếc,vị,ông,bà = ซึ่งเป็น,อัน,ทำให้,เข้า,ยัง,ก็,แต่ละ,รวม,ทำ,ลง,เอา,กำลัง
- = 作为,任,担任,出任,时,时任,现任,那,这些,这一,一个,一项 = lalu,kemudian,adanya,pula,maupun,saja tidak,memiliki,mempunyai,bernama,selaku,di mana,sebagaimana = việc,sự,cuộc,khi,lúc,gồm có,thuộc,qua,đối với,sang,vì tương lai,hiện = เคย,ทั้ง,โดยรวม,เพื่อ,เกี่ยวกับ,อันเป็น,ๆ,สำหรับ,ฉบับ,หลัง,กัน,แผนงาน
- = 一名,一次,一种,本,双方的,下的,旗下,们,式,性,化,间 = dengan nama,agar,supaya,terutama,lainnya,babak,di antaranya,antara lain,punya,soal,saat ini,lah = nhằm,với,gồm,nhất định,chính là,ấy,thời điểm đó,lúc đó,khi đó,từ đó,diễn biến,nội dung = ว่าด้วย,จำนวน,กรุง,เมือง,และ,โดย,จาก,ภายในกรอบ,โดยเฉพาะ,จังหวัด,นคร,มณฑล
- = 处,当年,当天,后来,随后,被,受,对,给,向,把,至此 = tersebut itu,seperti,yang mana,demikian,merekalah,sekitar itu,kala itu,ketika itu,sebagai salah satu,mulanya,sebelumnya itu,tahap = đưa ra việc,phía,tỉnh,thành phố,dưới,trên cơ sở,bao gồm cả,nơi,hoặc là,có tên,mang tên,tên là = เขต,ประเทศ,ราว ๆ นั้น,ทั้งสิ้น,รวมทั้งสิ้น,อีกด้วย,ดังนี้,ชื่อ,ชื่อว่า,เรียกว่า,มีชื่อว่า,อยู่ที่
- = 举办地,也,从而,当时,其中,由此,以,使,令,作,则是,者 = tingkat,turut,jadi,dilakukan,melakukan,sendiri itu,terhitung,kala,tiap-tiap,kata itu,dijuluki,jumlah = gọi,đến từ,liên quan,tổng cộng,do đó mà,sau đó,đồng thời,tiến hành,mỗi bên là,nêu,số lượng,mức = ซึ่งมี,ที่มี,ในด้าน,ระดับ,ช่วงที่,ตอน,ครั้ง,ครั้งที่แล้วนั้น,ระหว่างวันที่,พร้อม,อีก,จึง
- = 来,如下,各自的,当中,此次,领域,所有者,是一项,方,已有,地区方面,层面 = berjumlah,memuat,berisi,dimuat,yang disebut,kerja sama,bersama,kegiatan,peserta,jumlahnya,terselenggara,masa = phần,hợp tác,chung,tham gia,dùng,sử dụng,thời gian,kỳ,giữ chức,đảm nhiệm,giữ chức vụ = แบบ,ลักษณะ,ผล,เช่น,ร่วมมือ,ร่วม,ดำเนินการ,ระยะเวลา,ใช้,เป็นเวลา,ดำรงตำแหน่ง,นาย
- = 工作,相关工作上,开展的,举行的,提出的,及,则为,系,作出,做出,予,该项 = tempat,pihak,pekerjaan,menjabat,menjabat sebagai,tertanggal,mengangkat,menyaksikan,bertegangan,bernilai,senilai,nilai = nền,năng lực,địa,đưa,ngài,tiến sĩ,đạt,vừa qua,mới đây,theo hướng,trị giá = นาง,นางสาว,ดร.,ท่าน,ระบบ,ได้รับการ,ได้มีการ,มีการ,ได้รับ,ซึ่งได้,การที่,เป็นการ
- = 这次,本次,本届,该届,因此而,所提,其后,之际,亦,也是,还,仍为 = provinsi,kota,kabupaten,bapak,ibu,tuan,saudara,dr.,generasi,sisi,mencapai,bersangkutan = giá trị,hiện nay,nhằm để,bởi vậy,nước này,phía bên,bản,tập,giữa kỳ,của nước,kể trên = ที่ได้,ที่มีชื่อว่า,ผ่านทาง,เงิน,วงเงิน,มูลค่า,เดินทาง,ไปเป็น,ได้แก่,ต่างๆ,ต่าง ๆ,ในการ
- = 其名为,共计,总计,合计,以及其,这种,同样,整个过程,过程,情况,合作 = adapun,sang,si,ternyata,rupanya,kini,tadi,silam,mendatang,bagian dari itu,setempat,berikut = nói trên,đợt,khoản,con số,sao cho,đã từng,vẫn là,như vậy,thế nào,chính thức là,một trong những,có được = ในที่ประชุม,ที่ประชุม,จากนั้น,ครั้งนี้,ครั้งนั้น,นี้เอง,นั่นเอง,ดังที่,เช่นกัน,เช่นเดียวกัน,ต่อมา,ภายหลังจากนั้น
- = 共同,举行,开展,行政,进行中的,召开,参与,内容,期,为期,年份 = sehubungan,dalam rangka,dalam hal,dalam upaya,di dalam,di atas,di antara itu,hari,pihaknya,wujud,bentuk,sekaligus = được coi là,được xem là,trước đây,kèm,kèm theo,dựa vào,các bên liên quan,trong khuôn khổ đó,nằm,bên trong,trở đi = ชุด,แห่งนี้,อันดับ,ส่วน,ผู้นั้น,กรอบ,รูปแบบ,ซึ่งก็คือ,แผ่น,ฝ่าย,ของทาง,ช่วง
- = 级,计,总,这份,该份,份,一道,一起,今后,会上,会议上,会议期间 = oleh karenanya,lantas,kata dia,ujarnya,katanya,tuturnya,kepada pihak,sebagai berikut,daripada,tersebut di atas,luas pameran,porsi = thành,và cả,diện tích triển lãm,tỷ lệ,tỷ trọng,lũy kế,tổng cộng là,cao,gồm các = ระหว่าง,เล่ม,สาย,เส้น,รายการ,ประการ,หน่วย,ครั้งที่จัด,เฉพาะ,ในครั้ง,พื้นที่จัดแสดง,สัดส่วน
- = 坚持,进一步,面向,以来,方式,以及其他,商讨,来华,达,达到,各方面 = proporsi,secara keseluruhan,total,kumulatif,dibuka untuk,terdiri atas,terdiri dari = = เป็นประจำ,เปิดให้,เปิดรับ,สะสม,รวมแล้ว,เปิดโอกาสให้,ประกอบไปด้วย
- = 当地时间,近日,目前,分别,以视频方式的,先生,女士,阁下,博士,同志,省,市 = = =
- = 自治区,此后,后者,前者,时候,同时还,该国,并将,并已,当届,次会议上,向其 = = =
- = 向东盟方,共有的,名,个,项,位,家,种,条,届,次,场 = = =
- = 座,期间内,下,之下,框架下,框架内,以此,这一点,从中,当中的,着,过 = = =
- = 来自于,上述,所述,之中,里,地方,部分的,包含在内,以后的,展览面积,累计,组成 = = =
- = 组成的,占比,比重,举办的,召开的,总共,一致,全文,方案中,针对,身份,名义 = = =
- = 级别,自身的,包括在内的 = = =
and = 和,与,及,以及,同,暨,并,又,并且,而且,同时,还,与此同时 = dan,serta,dan juga,beserta,maupun,sekaligus = và,cùng với,cùng,đồng thời,cũng như,cùng với đó = และ,กับ,รวมถึง,ตลอดจน,รวมทั้ง,พร้อมทั้ง,อีกทั้ง
with = 与,同,跟,和 = dengan,bersama,bersama dengan,beserta,serta = với,cùng,cùng với = กับ,ร่วมกับ,พร้อมด้วย,พร้อมกับ
by = 由,被,前,之前,以前,截至,到,至,经 = oleh,menjelang,hingga = do,bởi,trước,đến,tính đến = โดย,ภายใน,ก่อน,ถึง,เมื่อถึง,จัดโดย
from = 从,自,来自,起 = dari,sejak,mulai,asal = từ,kể từ,đến từ = จาก,ตั้งแต่
since = 自,始于,起自 = sejak = kể từ,từ năm,từ = ตั้งแต่ปี,นับตั้งแต่
to = 到,至 = hingga,sampai = đến,tới = ถึง
until = 直到,截至,截止,直至 = hingga,sampai dengan,sampai = cho đến,tính đến,đến = จนถึง,จนกระทั่ง
between = 之间,介于 = antara = giữa = ระหว่าง
or = 或,或者,还是 = atau = hoặc,hay = หรือ
while = 而,同时 = sedangkan,sementara = còn,trong khi = ส่วน,ขณะที่
, after = 之后,后,此前,在此之后 = setelah,sesudah,pasca = sau khi,sau = หลังจาก,ภายหลัง,ภายหลังจาก
before = 以前,之前 = sebelum = trước khi = ก่อนที่
according to = 据,根据,按照,依照,遵照,依据 = menurut,sesuai,berdasarkan,sesuai dengan = theo,căn cứ,phù hợp với,dựa trên = ตามที่,ตาม,สอดคล้องกับ
under = 依据,按,以下,不满 = di bawah,dalam kerangka = trong khuôn khổ,theo,dưới = ภายใต้,ตาม,ต่ำกว่า
not = 不,没有,未,并未,不是,尚未,没,并非,无 = tidak,bukan,belum,tak = không,chưa,không phải,chẳng = ไม่,ไม่ได้,ไม่ใช่,ยังไม่,มิได้
never = 从未,从不 = tidak pernah = chưa bao giờ,không bao giờ = ไม่เคย
refused = 拒绝 = menolak,ditolak = từ chối,bác bỏ = ปฏิเสธ
failed = 失败,未能 = gagal = thất bại,không thể = ล้มเหลว
excluding = 不包括,除外,除 = tidak termasuk,kecuali = không bao gồm,trừ,ngoại trừ = ไม่รวม,ยกเว้น
without = 没有,无需 = tanpa = mà không,không có = โดยไม่,ปราศจาก
only = 只,仅,唯一,只有,仅有 = hanya,satu-satunya = chỉ,duy nhất = เท่านั้น,เพียง,แห่งเดียว
all = 所有,全部,全体,一切 = semua,seluruh = tất cả,toàn bộ,mọi = ทั้งหมด,ทุก
every = 每个,各个 = setiap,tiap = mỗi = แต่ละ
largest = 最大 = terbesar = lớn nhất = ใหญ่ที่สุด
fourth-largest = 第四大 = terbesar keempat = lớn thứ tư = ใหญ่เป็นอันดับสี่
most = 最,大多数 = sebagian besar,paling = nhất,hầu hết = ส่วนใหญ่,ที่สุด
first = 首个,首次,第一,首届,首,第一次,第一届,首期,首场 = pertama,pertama kali,perdana = đầu tiên,lần đầu tiên,thứ nhất,lần thứ nhất = แรก,ครั้งแรก,แห่งแรก,ครั้งที่หนึ่ง,ฉบับแรก
for the first time = 首次,第一次 = untuk pertama kalinya,untuk pertama kali,pertama kali = lần đầu,lần đầu tiên = เป็นครั้งแรก,ครั้งแรก
second = 第二 = kedua = thứ hai = ที่สอง
third = 第三 = ketiga = thứ ba = ที่สาม
fourth = 第四 = keempat = thứ tư = ที่สี่
sixth = 第六 = keenam = thứ sáu = ที่หก
seventh = 第七 = ketujuh = thứ bảy = ที่เจ็ด
because = 因为,由于,因 = karena,sebab,akibat = vì,bởi vì,do có,nhờ = เพราะ,เนื่องจาก
set = 确定,制定,设定 = menetapkan = đề ra,đặt ra,xác định = กำหนด
, instead of = 代替,取代,接替,替代 = menggantikan,sebagai ganti,sebagai pengganti,alih-alih = thay cho,thay = แทน,แทนที่
every month = 每月,每个月 = per bulan,setiap bulan,sebulan = mỗi tháng,hàng tháng = ต่อเดือน,เดือนละ,ทุกเดือน
yearly = 每年,年度,一年一度,每年举行,每年举办,每年一度,每年均 = tahunan,setiap tahun,tiap tahun,per tahun,setahun,setiap tahunnya,tiap tahunnya = hằng năm,hàng năm,thường niên,mỗi năm,một năm,mỗi năm một lần = ประจำปี,ทุกปี,ต่อปี,รายปี,เป็นประจำทุกปี,ปีละครั้ง,ทุก ๆ ปี
per scientist = 每位科学家,每名科学家,每人 = per ilmuwan,untuk setiap ilmuwan,setiap ilmuwan,bagi setiap ilmuwan,per orang = mỗi nhà khoa học,cho mỗi nhà khoa học,mỗi người = ต่อนักวิทยาศาสตร์,ต่อคน,ต่อนักวิทยาศาสตร์หนึ่งคน
own = 自己,自身,各自,本国 = sendiri,milik sendiri,masing-masing = riêng,của riêng,của mình = ของตนเอง,เอง,ของตน
for = = selama = trong thời gian = เป็นเวลา
over = = = trong vòng = ในระยะเวลา
within = 内,以内 = dalam waktu,dalam = trong = ภายใน
in = 在,位于,设在 = pada,di,bertempat di,berlokasi di = tại,ở,đặt tại = ใน,ที่,ณ,ตั้งอยู่ที่
second upgrade = 第二次升级 = pemutakhiran kedua = nâng cấp lần thứ hai = การยกระดับครั้งที่สอง
set up = 成立,设立,建立,组建,建设,创建 = didirikan,mendirikan,dibentuk,membentuk,pendirian,pembentukan,membangun,pembangunan,mendirikan sebuah = thành lập,lập,thiết lập,được thành lập,xây dựng,lập ra = จัดตั้ง,ก่อตั้ง,ตั้งขึ้น,ตั้ง,ได้รับการจัดตั้ง,สร้าง
second edition = 第二期,第二版 = edisi kedua = phiên bản thứ hai,đợt hai = รุ่นที่สอง
as = 作为,以 = sebagai,selaku = với tư cách,với tư cách là,như = ในฐานะ,ในฐานะที่เป็น
on record = 有记录,记录在案,有记载 = tercatat,ada catatan = được ghi nhận,có ghi nhận = มีบันทึก,ปรากฏในบันทึก
unknown = 不明,未知,不详,尚不清楚,无记录 = tidak diketahui,belum diketahui = chưa rõ,không rõ = ไม่ทราบ,ยังไม่ทราบ,ไม่ปรากฏ
as of = 截至 = hingga,per tanggal,sampai = tính đến,cho đến = ณ วันที่,จนถึง
fourth industrial revolution = 第四次工业革命 = revolusi industri keempat = cách mạng công nghiệp lần thứ tư = การปฏิวัติอุตสาหกรรมครั้งที่สี่
under way = 进行中,正在进行,推进中 = sedang berlangsung,berjalan,sedang berjalan = đang diễn ra,đang được tiến hành,đang tiến hành = กำลังดำเนินอยู่,อยู่ระหว่าง,อยู่ระหว่างดำเนินการ
mission = 使团,代表团 = misi = phái đoàn = คณะทูต
same day = 同日,同一天 = hari yang sama = cùng ngày = วันเดียวกัน
same year = 同年 = tahun yang sama = cùng năm = ปีเดียวกัน
usually = 通常,一般 = biasanya = thường = โดยปกติ,มักจะ
often = 常,经常,常常 = sering,kerap = thường,hay = มัก,บ่อยครั้ง
other = 其他,另一 = lain,lainnya = khác = อื่น,อื่นๆ
per month = 每月,每个月 = per bulan,setiap bulan,tiap bulan = mỗi tháng,hằng tháng,hàng tháng = ต่อเดือน,ทุกเดือน,รายเดือน
at the meeting = 会议上 = dalam pertemuan itu = tại hội nghị = ในที่ประชุม
argued = 认为,指出,主张 = berpendapat,menilai = cho rằng,lập luận = เห็นว่า,ชี้ว่า
through = 至,直到 = hingga akhir,sampai akhir = đến hết,hết = จนถึงสิ้น,ไปจนถึง,ตลอด
later = 后来,之后,随后,其后 = kemudian,belakangan = sau đó,về sau = ภายหลัง,ต่อมา
then = 随后,之后,然后 = kemudian,lalu,selanjutnya = sau đó,rồi = จากนั้น,ต่อมา
several = 若干,一些,数份,多份,多项 = beberapa,sejumlah = một số,nhiều,vài = หลาย,หลายฉบับ,บางส่วน,จำนวนหนึ่ง
part = 部分,一部分,组成部分,份子 = bagian = phần,một phần,bộ phận = ส่วนหนึ่ง,ส่วน
as part of = = sebagai bagian dari = như một phần của,trong khuôn khổ,nằm trong khuôn khổ = ในฐานะส่วนหนึ่งของ,เป็นส่วนหนึ่งของ,ภายใต้
of its kind = 同类,此类 = sejenis,semacamnya = cùng loại = ประเภทเดียวกัน
part of = 的一部分 = bagian dari = một phần của = ส่วนหนึ่งของ
out of = 从,来自 = dari,dari antara = trong số,từ = จาก,จากทั้งหมด
on = 聚焦,关于,就,围绕 = bertema,bertajuk,mengangkat tema,tentang,seputar = về,về chủ đề,xoay quanh = ด้าน,ในหัวข้อ,ว่าด้วย
of = = = thuộc = สังกัด
one = = satu = = หนึ่ง
per = = per = mỗi = ต่อ
or more = 及以上,以上 = atau lebih = trở lên = ขึ้นไป,หรือมากกว่า
below = 低于,不到,不足 = di bawah,kurang dari = dưới = ต่ำกว่า,ไม่ถึง
during = 期间,之际 = selama,di sela-sela,saat,pada saat = trong,trong thời gian,nhân dịp = ระหว่าง,ในระหว่าง,ช่วง,ในช่วง
just before = 前夕,之前不久 = tepat sebelum,sesaat sebelum,menjelang = ngay trước = ก่อนหน้า
toward = 实现,面向,朝着 = menuju,untuk mencapai = hướng tới,nhằm = สู่,มุ่งสู่,เพื่อ
fifth anniversary = 五周年,5周年 = peringatan kelima,ulang tahun kelima = 5 năm ngày,kỷ niệm 5 năm = ครบรอบห้าปี,ครบรอบ 5 ปี
a month = 每月,每个月 = per bulan,sebulan,setiap bulan = mỗi tháng,một tháng,hằng tháng = ต่อเดือน,เดือนละ
fourth-largest economy = 第四大经济体 = ekonomi terbesar keempat,perekonomian terbesar keempat = nền kinh tế lớn thứ tư,kinh tế lớn thứ tư = เศรษฐกิจใหญ่เป็นอันดับสี่,เศรษฐกิจอันดับสี่
fifth = 第五 = kelima = thứ năm = ที่ห้า
eighth = 第八 = kedelapan = thứ tám = ที่แปด
ninth = 第九 = kesembilan = thứ chín = ที่เก้า
tenth = 第十 = kesepuluh = thứ mười = ที่สิบ
to set up = 拟建立,以建立,旨在建立,用于建立,用于建设,以设立,共建,拟设立 = untuk mendirikan,untuk membentuk,guna mendirikan,untuk membangun = để thành lập,nhằm thành lập,để xây dựng = เพื่อจัดตั้ง,เพื่อก่อตั้ง
still = 仍,仍然,仍在,尚 = masih = vẫn,vẫn còn = ยังคง
not yet = 尚未,还没有,还未 = belum = chưa = ยังไม่
`;
